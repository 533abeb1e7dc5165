import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { opened, marksOf } from './chart.ts';
import { arrived, chartPages, pages, siteFolder, useSite } from './site.ts';

const site = useSite();

/** Bytes as sent, compressed; 1 kB = 1000 bytes, as in the promise. */
const budget = { page: 30_000, script: 20_000, fonts: 40_000, requests: 4, fontFiles: 2 };

interface Weight {
	html: number;
	script: number;
	style: number;
	fonts: number;
	other: number;
	requests: number;
	fontFiles: number;
}

const kinds: Record<string, keyof Weight> = { html: 'html', js: 'script', css: 'style', woff2: 'fonts' };

/** What a first visit fetches, by kind. */
async function weigh(path: string): Promise<Weight> {
	const { page } = await site.revisit('no-such-page/');
	const session = await page.context().newCDPSession(page);
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const weight: Weight = { html: 0, script: 0, style: 0, fonts: 0, other: 0, requests: 0, fontFiles: 0 };
	const count = (request: Request) => {
		const asked = decodeURI(new URL(request.url()).pathname.slice(1));
		const file = join(siteFolder, asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked);
		const kind = kinds[file.split('.').at(-1) ?? ''] ?? 'other';
		weight[kind] += statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
		weight.requests++;
		if (kind === 'fonts') weight.fontFiles++;
	};
	page.on('request', count);
	await page.goto(site.url() + path);
	await arrived(page);
	page.off('request', count);
	await session.detach();
	return weight;
}

test.each(pages)('/%s is light', async (path) => {
	const weight = await weigh(path);
	const { html, script, style, other, fonts, requests, fontFiles } = weight;
	if (chartPages.includes(path) || path === '') console.log(`/${path} ${JSON.stringify(weight)}`);
	expect(html + script + style + other).toBeLessThanOrEqual(budget.page);
	expect(script).toBeLessThanOrEqual(budget.script);
	expect(fonts).toBeLessThanOrEqual(budget.fonts);
	expect(requests).toBeLessThanOrEqual(budget.requests);
	expect(fontFiles).toBeLessThanOrEqual(budget.fontFiles);
});

test.each(chartPages)('/%s fetches one page at most to open the evidence', async (path) => {
	const { page } = await site.visit(path);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await marksOf(page).first().click();
	await opened(page);
	expect(asked.length).toBeLessThanOrEqual(1);
});
