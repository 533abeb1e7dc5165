/** Pages of hosts for a test file: a server of another origin than the site's, and what each page says on its console. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Site } from '../site.ts';
import { serveHosts, type Hosting } from './serve.ts';

export interface HostPage {
	page: Page;
	/** Errors and warnings on the console of the host and of its frames. */
	noise: string[];
	close: () => Promise<void>;
}

export interface Hosts {
	/** Of the hosts, without a slash at its end. */
	origin: () => string;
	/**
	 * Stands a page on the host and opens it.
	 * @param scripts run in the page and each of its frames before anything else
	 */
	open: (html: string, options?: BrowserContextOptions, ...scripts: (() => void)[]) => Promise<HostPage>;
}

export function useHosts(site: Site): Hosts {
	const contexts = new Set<BrowserContext>();
	let hosting: Hosting;
	let count = 0;
	beforeAll(async () => void (hosting = await serveHosts()));
	afterAll(async () => {
		await Promise.all([...contexts].map((context) => context.close()));
		await hosting?.close();
	});
	return {
		origin: () => hosting.origin,
		open: async (html, options = {}, ...scripts) => {
			const context = await site.browser().newContext({ viewport: { width: 800, height: 900 }, ...options });
			contexts.add(context);
			const page = await context.newPage();
			const noise: string[] = [];
			page.on('console', (said) => ['error', 'warning'].includes(said.type()) && noise.push(said.text()));
			page.on('pageerror', (error) => noise.push(error.message));
			for (const script of scripts) await page.addInitScript(script);
			await page.goto(hosting.put(`/page-${++count}`, html));
			const close = async () => {
				contexts.delete(context);
				await context.close();
			};
			return { page, noise, close };
		}
	};
}
