/** A server that keeps packages unzipped, as a platform does, and one lesson open in a real browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { buildScript } from '../../../src/tools/client-scripts.ts';
import type { Kept } from '../../class/scorm/platform.ts';
import type { Call } from '../../class/scorm/strict.ts';
import type { Opening } from './host.client.ts';

export interface Lesson {
	/** The page of the platform. */
	page: Page;
	/** The lesson itself. */
	inside: Page | Frame;
	noise: string[];
	/** Every call so far but those for the error. */
	calls: () => Promise<Call[]>;
	/** Leaves the lesson, and waits until it is gone. */
	leave: () => Promise<void>;
}

export interface Lms {
	/** What its server holds of the last lesson. */
	kept: () => Kept | undefined;
	/** `beside` opens it in another tab of the same browser. */
	open: (opening: Omit<Opening, 'src' | 'visit'> & { name: string; beside?: Lesson }) => Promise<Lesson>;
	/** A package opened without any platform. */
	alone: (name: string) => Promise<Lesson>;
	close: () => Promise<void>;
}

const hostPage = '<!doctype html><meta charset="utf-8"><title>Platform</title><body><script src="/host.js"></script>';

async function hostScript(): Promise<string> {
	const folder = mkdtempSync(join('.svelte-kit', 'lms-'));
	await buildScript({ input: 'tests/site/scorm/host.client.ts', folder, name: 'host.js' });
	const script = readFileSync(join(folder, 'host.js'), 'utf8');
	rmSync(folder, { recursive: true });
	return script;
}

/** @param zips packages by name */
export async function startLms(browser: Browser, zips: ReadonlyMap<string, Uint8Array>): Promise<Lms> {
	const files = new Map<string, string>([
		['/', hostPage],
		['/host.js', await hostScript()]
	]);
	for (const [name, zip] of zips)
		for (const [path, bytes] of Object.entries(unzipSync(zip)))
			files.set(`/content/${name}/${path}`, Buffer.from(bytes).toString('utf8'));
	let kept: Kept | undefined;
	let visits = 0;
	/** The number of the commit that is kept. */
	let newest = 0;
	const server = createServer((request, response) => {
		const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://lms');
		if (path === '/keep') {
			const parts: Buffer[] = [];
			request.on('data', (part: Buffer) => parts.push(part));
			request.on('end', () => {
				const n = Number(searchParams.get('n'));
				if (Number(searchParams.get('visit')) === visits && n > newest) {
					newest = n;
					kept = JSON.parse(Buffer.concat(parts).toString('utf8')) as Kept;
				}
				response.writeHead(204).end();
			});
			return;
		}
		const body = files.get(path);
		const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
		response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

	const visit = async (beside?: Lesson) => {
		const context = beside?.page.context() ?? (await browser.newContext());
		const noise: string[] = [];
		// A platform's own page asks for an icon that nobody has.
		context.on('console', (message) => {
			if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('favicon.ico'))
				noise.push(message.text());
		});
		context.on('weberror', (error) => noise.push(error.error().message));
		return { page: await context.newPage(), noise };
	};
	return {
		kept: () => kept,
		open: async ({ name, beside, ...opening }) => {
			const { page, noise } = await visit(beside);
			await page.goto(url);
			visits++;
			newest = 0;
			if (!opening.kept) kept = undefined;
			const src = `${url}content/${name}/index.html`;
			const windows = opening.way === 'window' ? page.context().waitForEvent('page') : null;
			const frames = page.waitForEvent('framenavigated', {
				predicate: (frame) => frame.url().startsWith(src),
				timeout: opening.way === 'window' ? 1 : 30_000
			});
			frames.catch(() => {});
			await page.evaluate((all) => window.host.open(all), { ...opening, visit: visits, src });
			const inside = windows ? await windows : await frames;
			await inside.waitForLoadState('load');
			return {
				page,
				inside,
				noise,
				calls: () => page.evaluate(() => window.host.lms.calls),
				leave: async () => {
					if (windows) return (inside as Page).close({ runBeforeUnload: true });
					await page.evaluate(() => window.host.leave());
					await page.waitForFunction(() => window.host.lms.calls.some(({ method }) => /Finish|Terminate/.test(method)));
				}
			};
		},
		alone: async (name) => {
			const { page, noise } = await visit();
			await page.goto(`${url}content/${name}/index.html`);
			return { page, inside: page, noise, calls: async () => [], leave: async () => {} };
		},
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
