/**
 * The built site as the site tests see it: its pages, found by following links from the first one, and a real browser
 * on a real server. SITE names the folder; whatever is asserted must hold for every dataset that builds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../src/tools/browser.ts';
import { serveFolder, type Served } from '../../src/tools/serve.ts';
import { listFiles } from '../../src/tools/site-files.ts';

export const siteFolder = process.env['SITE'] ?? 'build';

/** Whether this is a second dataset: what no dataset changes was tried on the first. */
export const again = process.env['AGAIN'] === '1';

/** The HTML of a page as built; `path` is '' for the first page and ends in a slash otherwise. */
export const htmlOf = (path: string) => readFileSync(join(siteFolder, path, 'index.html'), 'utf8');

/** Paths of all pages that can be reached from the first one. */
export const pages = crawl();
export const recordPages = pages.filter((path) => path.startsWith('records/'));
export const chartPages = pages.filter((path) => /<figure[^>]* data-chart=/.test(htmlOf(path)));
/** The pages that stand in other people's pages. */
export const embedPages = listFiles(siteFolder)
	.filter((file) => /^embed\/.+\/index\.html$/.test(file))
	.map((file) => file.replace(/index\.html$/, ''));
/** Every page that is not the page of one record. */
export const mainPages = pages.filter((path) => !recordPages.includes(path));

function crawl(): string[] {
	if (!existsSync(join(siteFolder, 'index.html')))
		throw new Error(`no built site in ${siteFolder}: run \`npm run build\` first`);
	const found = new Set(['']);
	for (const path of found) {
		for (const [, target = ''] of htmlOf(path).matchAll(/<a\b[^<>]*?\shref="([^"#?]+)/g)) {
			if (/^[a-z]+:|^\//.test(target)) continue;
			const next = posix.join('/', path, target).slice(1);
			if (/^embed\/./.test(next)) continue;
			if (existsSync(join(siteFolder, next, 'index.html'))) found.add(next);
		}
	}
	return [...found].sort();
}

export interface Visit {
	page: Page;
	/** What no page may ever say: console errors and warnings, failed or foreign requests, broken scripts. */
	noise: string[];
	/** The address of everything it asked for, in order. */
	requests: string[];
}

export interface Site {
	/** Of the first page, ending in a slash. */
	url: () => string;
	browser: () => Browser;
	/** A page in a fresh context: nothing cached, nothing stored. It is closed with the test file at the latest. */
	visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
	/** The same page again and again, led from path to path: quicker where a visit leaves nothing behind. */
	revisit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** One browser for all test files of a worker (they share their modules, see vitest.config.ts); it ends with the worker. */
let running: Promise<Browser> | undefined;
async function sharedBrowser(): Promise<Browser> {
	// One that broke off must not fail the files after it.
	if (!running || !(await running).isConnected()) running = openBrowser();
	return running;
}

/**
 * The site for a test file, on a server of its own.
 * @param cache whether `revisit` may keep files from page to page; without, it asks for them as a first visit does
 */
export function useSite({ base = '/', cache = true } = {}): Site {
	let browser: Browser;
	let served: Served;
	const contexts: BrowserContext[] = [];
	beforeAll(async () => {
		[browser, served] = await Promise.all([sharedBrowser(), serveFolder(siteFolder, { base })]);
	});
	afterAll(async () => {
		await Promise.all(contexts.map((context) => context.close()));
		await served?.close();
	});
	const visit = async (path: string, options?: BrowserContextOptions): Promise<Visit> => {
		const context = await browser.newContext(options);
		contexts.push(context);
		const page = await context.newPage();
		const heard = { page, noise: listen(page, served.url), requests: [] as string[] };
		page.on('request', (request) => heard.requests.push(request.url()));
		await page.goto(served.url + path);
		return heard;
	};
	const first = async (options?: BrowserContextOptions) => {
		const known = await visit('', options);
		if (cache) return known;
		const session = await known.page.context().newCDPSession(known.page);
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		return known;
	};
	const kept = new Map<string, Visit>();
	return {
		url: () => served.url,
		browser: () => browser,
		visit,
		revisit: async (path, options) => {
			const key = JSON.stringify(options ?? {});
			const known = kept.get(key) ?? (await first(options));
			kept.set(key, known);
			// By way of nowhere, so that a path that differs in its fragment alone is loaded too.
			await known.page.goto('about:blank');
			known.noise.length = known.requests.length = 0;
			await known.page.goto(served.url + path);
			return known;
		}
	};
}

/** Waits until a page has everything it asked for: its files, its fonts, and what its script does first. */
export async function arrived(page: Page) {
	await page.waitForLoadState('load');
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
	});
	await page.waitForTimeout(30);
}

function listen(page: Page, own: string): string[] {
	const noise: string[] = [];
	const origin = new URL(own).origin;
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) noise.push(`console ${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => noise.push(`script error: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin)) noise.push(`request to another host: ${request.url()}`);
	});
	page.on('requestfailed', (request) => noise.push(`failed request: ${request.url()} ${request.failure()?.errorText}`));
	page.on('response', (response) => {
		if (response.status() >= 400) noise.push(`answer ${response.status()}: ${response.url()}`);
	});
	return noise;
}
