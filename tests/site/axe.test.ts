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
async function violations(page: Page, state: string, what: 'all' | 'colours' = 'all'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(engine);
	const found = await page.evaluate(
		(runOnly) => axe.run({ runOnly, resultTypes: ['violations'] }),
		what === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
	);
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ html, failureSummary = '' }) => `${state}: ${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`
		)
	);
}

/** Each way to look at a page that may change what axe finds. */
const views: { name: string; what: 'all' | 'colours'; view: BrowserContextOptions }[] = [
	{ name: '1280 px', what: 'all', view: { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } },
	{ name: '320 px', what: 'all', view: { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } },
	{ name: 'dark', what: 'colours', view: { colorScheme: 'dark', reducedMotion: 'reduce' } },
	{ name: 'forced colours', what: 'colours', view: { forcedColors: 'active', reducedMotion: 'reduce' } },
	{ name: 'motion allowed', what: 'all', view: { reducedMotion: 'no-preference' } }
];

// The engine is put into the page as one string, which the policy of the page forbids to everybody else.
const look = (path: string, view: BrowserContextOptions) => site.revisit(path, { ...view, bypassCSP: true });

describe.each(views)('$name', ({ name, what, view }) => {
	test.each(mainPages)('/%s', async (path) => {
		const { page } = await look(path, view);
		expect(await violations(page, name, what)).toEqual([]);
	});

	test.each(chartPages)('/%s with the evidence open', async (path) => {
		const { page } = await look(path, view);
		await marksOf(page).first().click();
		await opened(page);
		await settled(page);
		expect(await violations(page, `${name}, evidence open`, what)).toEqual([]);
	});
});

test.each(chartPages)('/%s in every state of its controls, light and dark', async (path) => {
	const { page } = await look(path, { reducedMotion: 'reduce' });
	const found: string[] = [];
	for (const control of await controlsOf(page).all()) {
		await control.click();
		await settled(page);
		const state = await control.innerText();
		found.push(...(await violations(page, state)));
		await page.emulateMedia({ colorScheme: 'dark' });
		found.push(...(await violations(page, `${state}, dark`, 'colours')));
		await page.emulateMedia({ colorScheme: 'light' });
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
