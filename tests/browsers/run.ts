/** The run itself: each engine that is there, on a server of its own, check by check. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { openHost } from '../../src/tools/framing-page.ts';
import { serveFolder } from '../../src/tools/serve.ts';
import { listFiles } from '../../src/tools/site-files.ts';
import { checks } from './checks.ts';
import { firefox } from './engines/firefox.ts';
import { Tab } from './engines/session.ts';
import { webkit } from './engines/webkit.ts';

export const engines = { firefox, webkit };

/** Pages that the pages of a folder lead to. */
function pagesOf(folder: string): string[] {
	const found = new Set(['']);
	for (const path of found) {
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
		for (const [, target = ''] of html.matchAll(/<a\b[^<>]*?\shref="([^"#?]+)/g)) {
			if (/^[a-z]+:|^\//.test(target)) continue;
			const next = posix.join('/', path, target).slice(1);
			if (!/^embed\/./.test(next) && existsSync(join(folder, next, 'index.html'))) found.add(next);
		}
	}
	return [...found].sort();
}

/**
 * Looks at a folder in one engine and says what it found, line by line.
 * @param only runs the checks whose name has this word
 * @returns whether all is well, which it is where the engine is not there
 */
export async function look(engine: string, folder: string, only: string): Promise<boolean> {
	const session = await engines[engine as keyof typeof engines](false);
	if (!session) {
		console.log(`${engine}: not found on this machine, so nothing was looked at in it`);
		return true;
	}
	let served = await serveFolder(folder);
	const { url } = served;
	const host = await openHost('localhost');
	const embeds = listFiles(folder)
		.filter((file) => /^embed\/.+\/index\.html$/.test(file))
		.map((file) => file.replace(/index\.html$/, ''));
	const cut = () => served.close();
	const restore = async () => void (served = await serveFolder(folder, { port: Number(new URL(url).port) }));
	const place = { tab: new Tab(session), url, folder, pages: pagesOf(folder), embeds, host, cut, restore };
	console.log(session.name);
	let sound = true;
	try {
		for (const [name, check] of Object.entries(checks)) {
			if (!name.includes(only)) continue;
			const begun = Date.now();
			const told = await check(place).catch((fault: unknown) => fault as Error);
			const seconds = Math.round((Date.now() - begun) / 1000);
			if (told instanceof Error) sound = false;
			console.log(
				told instanceof Error ? `  FAILED ${name}, ${seconds} s: ${told.message}` : `  ${name}, ${seconds} s: ${told}`
			);
		}
	} finally {
		host.close();
		await session.close();
		await served.close();
	}
	return sound;
}
