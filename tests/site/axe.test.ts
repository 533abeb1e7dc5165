import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { controlsOf, marksOf, opened, settled } from './chart.ts';
import { chartPages, mainPages, recordPages, useSite } from './site.ts';

const site = useSite();
const engine = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare const axe: {
	run: (
		options: object
	) => Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** What axe finds on a page as it stands, one line for each element. */
async function violations(page: Page, state: string): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(engine);
	const found = await page.evaluate(
		(tags) => axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
		tags
	);
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ html, failureSummary = '' }) => `${state}: ${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`
		)
	);
}

/** Each way to look at a page that may change what axe finds. */
const views: Record<string, BrowserContextOptions> = {
	'1280 px': { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
	'320 px': { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
	dark: { colorScheme: 'dark', reducedMotion: 'reduce' },
	'forced colours': { forcedColors: 'active', reducedMotion: 'reduce' },
	'motion allowed': { reducedMotion: 'no-preference' }
};

// The engine is put into the page as one string, which the policy of the page forbids to everybody else.
const look = (path: string, view: BrowserContextOptions) => site.visit(path, { ...view, bypassCSP: true });

describe.each(Object.entries(views))('%s', (name, view) => {
	test.each(mainPages)('/%s', async (path) => {
		const { page } = await look(path, view);
		expect(await violations(page, name)).toEqual([]);
		await page.context().close();
	});

	test.each(chartPages)('/%s with the evidence open', async (path) => {
		const { page } = await look(path, view);
		await marksOf(page).first().click();
		await opened(page);
		await settled(page);
		expect(await violations(page, `${name}, evidence open`)).toEqual([]);
		await page.context().close();
	});
});

test.each(chartPages)('/%s in every state of its controls, light and dark', async (path) => {
	const { page } = await look(path, { reducedMotion: 'reduce' });
	const found: string[] = [];
	for (const control of await controlsOf(page).all()) {
		await control.click();
		await settled(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			found.push(...(await violations(page, `${await control.innerText()}, ${colorScheme}`)));
		}
	}
	expect(found).toEqual([]);
});

test('the pages of the records', async () => {
	const { page } = await look('', { reducedMotion: 'reduce' });
	const found: string[] = [];
	for (const path of recordPages) {
		await page.goto(site.url() + path);
		found.push(...(await violations(page, path)));
	}
	expect(found).toEqual([]);
});
