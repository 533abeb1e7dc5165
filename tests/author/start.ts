/** The authoring page on a copy of the sound dataset, as the command line starts it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Desk {
	folder: string;
	/** With its token, ending in a slash. */
	url(): string;
	textOf(name: string): string;
	recordsOf(name: string): Record<string, unknown>[];
	/** Starts it, or starts it anew on the same folder. */
	start(): Promise<void>;
	kill(signal?: NodeJS.Signals): Promise<void>;
	/** Ends it and removes the copy. */
	close(): Promise<void>;
}

export function deskOf(articles = 'tests/fixtures/sound-articles'): Desk {
	const home = mkdtempSync(join(tmpdir(), 'author-'));
	const folder = join(home, 'talks');
	cpSync('tests/fixtures/sound', folder, { recursive: true });
	let running: ChildProcess | undefined;
	let url = '';
	const textOf = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8');

	async function start() {
		const tool = ['--import', 'tsx', 'src/tools/author.ts', folder, '--articles', articles];
		const child = spawn(process.execPath, [...tool, '--drafts', join(home, 'drafts')]);
		running = child;
		url = await new Promise((found, failed) => {
			let said = '';
			child.stderr.on('data', (part) => (said += String(part)));
			child.stdout.on('data', (part) => {
				said += String(part);
				const address = /http:\S+/u.exec(said)?.[0];
				if (address) found(address);
			});
			child.once('exit', () => failed(new Error(said)));
		});
	}
	async function kill(signal: NodeJS.Signals = 'SIGTERM') {
		const child = running;
		running = undefined;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		await new Promise((ended) => {
			child.once('exit', ended);
			child.kill(signal);
		});
	}
	return {
		folder,
		url: () => url,
		textOf,
		recordsOf: (name) => (JSON.parse(textOf(name)) as Record<string, Record<string, unknown>[]>)[name] ?? [],
		start,
		kill,
		close: async () => {
			await kill();
			rmSync(home, { recursive: true, force: true });
		}
	};
}
