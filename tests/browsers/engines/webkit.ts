/** WebKitGTK by its own driver, in a window of ours (window.py) on a screen that nobody sees. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wait, type Send, type Session } from './session.ts';

const program = resolve('tests/browsers/engines/window.py');
const python = '/usr/bin/python3';
const runs = (command: string, ...given: string[]) => spawnSync(command, given, { stdio: 'ignore' }).status === 0;

const isThere = () =>
	runs('which', 'WebKitWebDriver') &&
	runs('which', 'Xvfb') &&
	runs(python, '-c', 'import gi; gi.require_version("WebKit2", "4.1")');

/** @returns undefined where WebKitGTK, its driver, Xvfb or Python’s bindings are missing */
export async function webkit(still: boolean): Promise<Session | undefined> {
	if (!isThere()) return undefined;
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	const log = join(home, 'noise.txt');
	writeFileSync(log, '');
	// The screen writes its number to the third channel as soon as it is there.
	const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1800x1400x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const display = await new Promise<string>((done) =>
		screen.stdio[3]!.once('data', (data) => done(String(data).trim()))
	);
	const settings = join(home, '.config/gtk-3.0');
	const env = {
		...process.env,
		HOME: home,
		XDG_CONFIG_HOME: join(home, '.config'),
		DISPLAY: `:${display}`,
		GDK_BACKEND: 'x11',
		NOISE: log,
		WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
	};
	spawnSync('mkdir', ['-p', settings]);
	writeFileSync(join(settings, 'settings.ini'), `[Settings]\ngtk-enable-animations=${still ? 0 : 1}\n`);
	const port = 20_000 + (process.pid % 20_000);
	const driver = spawn('WebKitWebDriver', ['-p', String(port)], { stdio: 'ignore', env });
	const call = async (method: string, path: string, body?: object) => {
		const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
			method,
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
		if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
		return value as unknown;
	};
	const options = { binary: python, args: [program] };
	const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
	let made: { sessionId: string; capabilities: { browserVersion: string } } | undefined;
	for (let tries = 0; !made; tries++) {
		try {
			made = (await call('POST', '', wanted)) as typeof made;
		} catch (error) {
			if (tries > 50) throw error;
			await wait(100);
		}
	}
	const send: Send = (method, path, body) => call(method, `/${made.sessionId}${path}`, body);
	await send('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
	const version = spawnSync(python, [
		'-c',
		'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2 as w; print(w.MAJOR_VERSION, w.MINOR_VERSION, sep=".")'
	]);
	let read = 0;
	return {
		name: `WebKitGTK ${String(version.stdout).trim()}`,
		send,
		noise: async () => {
			await wait(50);
			const text = readFileSync(log).subarray(read).toString();
			read = statSync(log).size;
			return text.split('\n').filter(Boolean);
		},
		print: async (addresses, paper) => {
			const files = addresses.map((_, i) => join(home, `${paper}-${i}.pdf`));
			const input = addresses.map((url, i) => `${url}\t${files[i]}\n`).join('');
			await new Promise<void>((done) => {
				const printing = spawn(python, [program, '--print', paper], { stdio: ['pipe', 'ignore', 'ignore'], env });
				printing.once('exit', () => done());
				printing.stdin.end(input);
			});
			return files.map((file) => readFileSync(file));
		},
		close: async () => {
			await call('DELETE', `/${made.sessionId}`).catch(() => {});
			driver.kill();
			screen.kill();
			await wait(300);
			rmSync(home, { recursive: true, force: true });
		}
	};
}
