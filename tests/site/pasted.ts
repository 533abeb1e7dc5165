/** A page of another host, on a server of its own, into which a test pastes what the embed desk gives out. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFiles, type Served } from '../../src/tools/serve.ts';
import type { SiteFiles } from '../../src/tools/site-files.ts';

export interface Pasted {
	page: Page;
	/** What its console and its scripts complained of. */
	noise: string[];
	close: () => Promise<void>;
}

export interface HostLooks {
	css?: string;
	width?: number;
	colorScheme?: 'light' | 'dark';
	/** Pixels of the screen for each pixel of the page. */
	scale?: number;
}

/** For the tests of a file: opens a page of another host with some markup in it. */
export function useHostPage(browser: () => Browser) {
	const files: SiteFiles = new Map();
	const open: BrowserContext[] = [];
	let host: Served;
	beforeAll(async () => {
		files.set('index.html', { body: Buffer.from('host'), type: 'text/html', etag: '""' });
		host = await serveFiles(() => files);
	});
	afterAll(async () => {
		await Promise.all(open.map((context) => context.close()));
		await host?.close();
	});
	return async (
		markup: string,
		{ css = '', width = 900, colorScheme = 'light', scale = 1 }: HostLooks = {}
	): Promise<Pasted> => {
		const body = `<!doctype html><meta name="viewport" content="width=device-width"><title>News</title><style>${css}</style><p>Before</p>${markup}<p>After</p>`;
		files.set('index.html', { body: Buffer.from(body), type: 'text/html; charset=utf-8', etag: `"${Math.random()}"` });
		const context = await browser().newContext({
			viewport: { width, height: 800 },
			colorScheme,
			deviceScaleFactor: scale
		});
		open.push(context);
		const page = await context.newPage();
		const noise: string[] = [];
		page.on('pageerror', ({ message }) => noise.push(message));
		page.on('console', (said) => said.type() === 'error' && noise.push(said.text()));
		await page.goto(host.url.replace('127.0.0.1', 'localhost'));
		await page.waitForLoadState('networkidle');
		return { page, noise, close: () => context.close() };
	};
}
