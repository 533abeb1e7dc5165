import { expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { controlsOf, endsOfControls, marksOf, opened, panel, settled } from './chart.ts';
import { again, chartPages, htmlOf, mainPages, recordPages, useSite } from './site.ts';

const site = useSite();
/** Pages of which there are many: steps, papers, decks of slides and records; those made alike are looked at once. */
const isOfMany = (path: string) => /^(story\/st-|class\/print\/|class\/present\/)/.test(path);
const onlyPages = mainPages.filter((path) => !isOfMany(path));
const manyPages = [...recordPages, ...mainPages.filter(isOfMany)];
/** Each way to look at a page that may change what axe finds; all of them on one page, so that it is loaded once. */
const wide = { width: 1280, height: 800 };
const plain = { colorScheme: 'light', forcedColors: 'none' } as const;
const views = [
	{ name: '1280 px', what: 'all', size: wide, media: plain },
	{ name: '320 px', what: 'shapes', size: { width: 320, height: 640 }, media: plain },
	{ name: 'dark', what: 'colours', size: wide, media: { ...plain, colorScheme: 'dark' } },
	{ name: 'forced colours', what: 'colours', size: wide, media: { ...plain, forcedColors: 'active' } }
] as const;

async function inEveryView(page: Page, within = 'html'): Promise<string[]> {
	const found: string[] = [];
	for (const { name, what, size, media } of views) {
		await page.setViewportSize(size);
		await page.emulateMedia(media);
		found.push(...(await violations(page, name, what, within)));
	}
	await page.emulateMedia(plain);
	return found;
}

// The engine is put into the page as one string, which the policy of the page forbids to everybody else.
const look = (path: string, view: BrowserContextOptions) => site.revisit(path, { ...view, bypassCSP: true });

// Another dataset changes what stands in charts; the other pages are the same to axe.
test.each(again ? chartPages : onlyPages)('/%s, wide and narrow, light, dark and in forced colours', async (path) => {
	const { page } = await look(path, { reducedMotion: 'reduce' });
	expect(await inEveryView(page)).toEqual([]);
});

test.each(chartPages)('/%s with the evidence open', async (path) => {
	const { page } = await look(path, { reducedMotion: 'no-preference' });
	await marksOf(page).first().click();
	await opened(page);
	await settled(page);
	expect(await inEveryView(page, panel)).toEqual([]);
});

test.each(chartPages)('/%s in the states of its controls, light and dark', async (path) => {
	const { page } = await look(path, { reducedMotion: 'reduce' });
	const found: string[] = [];
	for (const control of await endsOfControls(page)) {
		await control.click();
		await settled(page);
		const state = await control.innerText();
		found.push(...(await violations(page, state, 'all', 'main')));
		await page.emulateMedia({ colorScheme: 'dark' });
		found.push(...(await violations(page, `${state}, dark`, 'colours', 'main')));
		await page.emulateMedia({ colorScheme: 'light' });
	}
	expect(found).toEqual([]);
});

/** Which elements with which attributes a page is made of, each within which other, and the outline of its headings. */
const kindsOf = (path: string): Set<string> => {
	const kinds = new Set<string>();
	const within: string[] = [];
	const headings: string[] = [];
	for (const [, end, tag = '', attributes = ''] of htmlOf(path).matchAll(
		/<(\/?)([a-z][\w-]*)((?:\s[\w-]+(?:="[^"]*")?)*)/g
	)) {
		if (end) within.splice(within.findLastIndex((each) => each.split(' ')[0] === tag));
		else {
			const kind = `${tag}${attributes.replace(/(?<!class|role)="[^"]*"/g, '')}`;
			kinds.add(`${within.at(-1)} > ${kind}`);
			if (/^h\d$/.test(tag) && headings.at(-1) !== tag) headings.push(tag);
			if (!/^(area|base|br|col|hr|img|input|link|meta|source|wbr)$/.test(tag)) within.push(kind);
		}
	}
	return kinds.add(headings.join(' '));
};

/** So many pages that every kind of element stands on one of them: pages made alike are one page to axe, colours included. */
function unlikePages(): string[] {
	const left = new Map(manyPages.map((path) => [path, kindsOf(path)]));
	const chosen: string[] = [];
	for (;;) {
		const [most] = [...left].sort(([, a], [, b]) => b.size - a.size);
		if (!most?.[1].size) return chosen;
		const [path, kinds] = [most[0], new Set(most[1])];
		chosen.push(path);
		for (const others of left.values()) for (const kind of kinds) others.delete(kind);
	}
}
const unlike = again ? [] : unlikePages();

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
