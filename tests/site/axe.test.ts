import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { controlsOf, marksOf, opened, settled } from './chart.ts';
import { chartPages, htmlOf, mainPages, recordPages, useSite } from './site.ts';

const site = useSite();
/** Pages of which there are many, one for each step and record; those made alike are looked at once. */
const isStep = (path: string) => path.startsWith('story/st-');
const onlyPages = mainPages.filter((path) => !isStep(path));
const manyPages = [...recordPages, ...mainPages.filter(isStep)];
const engine = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Colours are the slow part of a run, and the only part that a colour scheme can change. */
const rules = {
	all: { runOnly: { type: 'tag', values: tags } },
	colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
};

declare const axe: {
	run: (
		options: object
	) => Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** What axe finds on a page as it stands, one line for each element. */
async function violations(page: Page, state: string, what: keyof typeof rules = 'all'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(engine);
	const found = await page.evaluate((options) => axe.run({ ...options, resultTypes: ['violations'] }), rules[what]);
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ html, failureSummary = '' }) => `${state}: ${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`
		)
	);
}

/** Each way to look at a page that may change what axe finds. */
const views: { name: string; what: keyof typeof rules; view: BrowserContextOptions }[] = [
	{ name: '1280 px', what: 'all', view: { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } },
	{ name: '320 px', what: 'all', view: { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } },
	{ name: 'dark', what: 'colours', view: { colorScheme: 'dark', reducedMotion: 'reduce' } },
	{ name: 'forced colours', what: 'colours', view: { forcedColors: 'active', reducedMotion: 'reduce' } },
	{ name: 'motion allowed', what: 'all', view: { reducedMotion: 'no-preference' } }
];

// The engine is put into the page as one string, which the policy of the page forbids to everybody else.
const look = (path: string, view: BrowserContextOptions) => site.revisit(path, { ...view, bypassCSP: true });

describe.each(views)('$name', ({ name, what, view }) => {
	test.each(name === 'motion allowed' ? [] : onlyPages)('/%s', async (path) => {
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

/** Which elements with which attributes a page is made of: pages alike in this are one page to axe, colours included. */
const buildOf = (path: string) => {
	const tags = htmlOf(path).matchAll(/<([a-z][\w-]*)((?:\s[\w-]+(?:="[^"]*")?)*)/g);
	const kinds = [...tags].map(
		([, tag, attributes = '']) => `${tag}${attributes.replace(/(?<!class|role)="[^"]*"/g, '')}`
	);
	return [...new Set(kinds)].sort().join('\n');
};
const unlike = [...new Map(manyPages.map((path) => [buildOf(path), path])).values()];

test.each(unlike)('/%s, light and dark', async (path) => {
	const { page } = await look(path, { reducedMotion: 'reduce' });
	const found = await violations(page, path);
	await page.emulateMedia({ colorScheme: 'dark' });
	found.push(...(await violations(page, `${path}, dark`, 'colours')));
	await page.emulateMedia({ colorScheme: 'light' });
	expect(found).toEqual([]);
});

test.each(chartPages)('/%s: a pressed control looks pressed in forced colours', async (path) => {
	const { page } = await look(path, { forcedColors: 'active', reducedMotion: 'reduce' });
	const looks = await controlsOf(page).evaluateAll((controls) =>
		controls.map((control) => {
			const { backgroundColor, borderTopWidth, borderTopStyle, textDecorationLine, outlineStyle } =
				getComputedStyle(control);
			const look = [backgroundColor, borderTopWidth, borderTopStyle, textDecorationLine, outlineStyle].join(' ');
			return { pressed: control.getAttribute('aria-pressed'), look };
		})
	);
	const unpressed = looks.filter(({ pressed }) => pressed === 'false').map(({ look }) => look);
	expect(looks.filter(({ pressed, look }) => pressed === 'true' && unpressed.includes(look))).toEqual([]);
});
