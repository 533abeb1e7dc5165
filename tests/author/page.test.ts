/** The authoring page in a real browser, on a copy of the sound dataset. */
import { check } from 'prettier';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint, readArticle, slice } from '../../src/lib/data/passage.ts';
import { openBrowser } from '../../src/tools/browser.ts';
import { readArticles } from '../../src/tools/articles.ts';
import { violations } from '../site/axe.ts';
import { deskOf } from './start.ts';

const desk = deskOf();
let browser: Browser;
beforeAll(async () => {
	[browser] = await Promise.all([openBrowser(), desk.start()]);
}, 120_000);
afterAll(async () => {
	await browser?.close();
	await desk.close();
});

const LONG = { timeout: 120_000 };
const opened = async (options?: BrowserContextOptions) => {
	const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage();
	await page.goto(desk.url());
	await page.locator('.text').waitFor();
	await page.locator('picture img').waitFor();
	return page;
};
const field = (page: Page, name: string) => page.locator(`#field_${name.replaceAll('.', '_')}`);
const open = async (page: Page, collection: string, id: string) => {
	await page.getByLabel('Collection').selectOption(collection);
	await page.locator('.list').getByText(id, { exact: true }).click();
	await expectText(page, '#record-heading', id);
};
const expectText = (page: Page, selector: string, text: string) =>
	page.locator(selector).filter({ hasText: text }).first().waitFor();
const article = readArticle(
	Buffer.from(readArticles('tests/fixtures/sound-articles').get('gazette.txt')!).toString('utf8'),
	'line'
);
const ids = (name: string) => desk.recordsOf(name).map(({ id }) => id);
const claim = (id: string) => desk.recordsOf('claims').find((one) => one['id'] === id);

/** Marks words of the article as a mouse does. */
const select = (page: Page, words: string) =>
	page.locator('.text').evaluate((text, words) => {
		const node = text.firstChild!;
		const start = node.textContent!.indexOf(words);
		document.getSelection()!.setBaseAndExtent(node, start, node, start + words.length);
		text.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
	}, words);

test('marked words become a claim on disk, with its locator, and undo takes it back', LONG, async () => {
	const page = await opened();
	const before = desk.textOf('claims');
	await select(page, 'Teo Varr stays away');
	await page.getByRole('button', { name: 'New claim' }).click();
	await field(page, 'id').fill('c-varr-away');
	await field(page, 'gist').fill('Tolmar’s head of government will not come.');
	await field(page, 'kind').selectOption({ label: 'background: older or general' });
	await field(page, 'attribution.kind').selectOption('outlet');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expectText(page, '.bar', 'c-varr-away is saved.');

	const start = article.points.join('').indexOf('Teo Varr stays away');
	const end = start + 'Teo Varr stays away'.length;
	expect(claim('c-varr-away')).toEqual({
		id: 'c-varr-away',
		gist: 'Tolmar’s head of government will not come.',
		kind: 'background',
		attribution: { kind: 'outlet' },
		when: null,
		evidence: [{ source: 'ga', para: 3, start, end, hash: fingerprint(slice(article, start, end)) }]
	});
	const after = desk.textOf('claims');
	expect(after.split('\n').length - before.split('\n').length).toBeLessThan(12);
	expect(await check(after, { parser: 'json', useTabs: true, printWidth: 120 })).toBe(true);

	await page.getByRole('button', { name: 'Undo last save' }).click();
	await expectText(page, '.bar', 'claims.json is as it was before the last save.');
	expect(desk.textOf('claims')).toBe(before);
	await page.context().close();
});

test('keys alone find a sentence, make a claim of it and save', LONG, async () => {
	const page = await opened();
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	/** Goes on with Tab until the focus is where it should be. */
	const tabTo = async (selector: string) => {
		for (let i = 0; i < 80; i++) {
			await press('Tab');
			if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
		}
		throw new Error(`no Tab leads to ${selector}`);
	};
	await tabTo('.text');
	await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowLeft', 'Enter');
	await page.waitForFunction(() => document.activeElement?.textContent === 'New claim');
	await press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'record-heading');
	await tabTo('#field_gist');
	await page.keyboard.type('Veyra’s call was turned down.');
	await tabTo('#field_kind');
	await page.keyboard.type('backg');
	await tabTo('#field_attribution_kind');
	await page.keyboard.type('outl');
	await press('Control+s');
	await expectText(page, '.bar', 'is saved.');
	const made = desk.recordsOf('claims').find(({ gist }) => gist === 'Veyra’s call was turned down.');
	const [passage] = made?.['evidence'] as { start: number; end: number }[];
	expect(slice(article, passage!.start, passage!.end)).toBe(
		'Tolmar rejected the halt outright, and its palace called the idea “a net with no'
	);
	await page.getByRole('button', { name: 'Delete' }).click();
	await expectText(page, '.bar', 'is deleted.');
	await page.context().close();
});

test(
	'what is wrong is told while it is typed, a record without its shape is not saved, and a fault leads to its record',
	LONG,
	async () => {
		const page = await opened();
		const before = desk.textOf('claims');
		await open(page, 'claims', 'c-cost');
		await field(page, 'gist').fill('Tolmar rejected the halt outright, and its palace called it off, the greedy ones.');
		await expectText(page, '.said', '8 words of an article in a row');
		await expectText(page, '.said', 'loaded word outside quotation marks: "greedy"');
		await field(page, 'gist').fill('');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expectText(page, '.said', 'missing: "gist"');
		expect(desk.textOf('claims')).toBe(before);
		await page.getByRole('button', { name: 'Put back' }).click();

		await open(page, 'moves', 'mv-02-ignored');
		await field(page, 'actor').fill('ac-nobody');
		await expectText(page, '.faults', 'unknown actor: "ac-nobody"');
		await expectText(page, '.chart-part', 'the last picture that could be drawn');
		// Left and found again, with what was typed.
		await page.getByRole('button', { name: 'Close', exact: true }).click();
		await open(page, 'claims', 'c-cost');
		await page.locator('.drafts').getByRole('button', { name: 'Open' }).click();
		await expectText(page, '#record-heading', 'mv-02-ignored');
		expect(await field(page, 'actor').inputValue()).toBe('ac-nobody');
		await open(page, 'claims', 'c-brack-sent');
		await field(page, 'evidence.0.end').fill('204');
		await page.locator('.faults li button', { hasText: 'c-brack-sent' }).first().click();
		await expectText(page, '#record-heading', 'c-brack-sent');
		await page.getByRole('button', { name: 'Put back' }).click();
		await open(page, 'moves', 'mv-02-ignored');
		await page.getByRole('button', { name: 'Put back' }).click();
		await page.context().close();
	}
);

test('a weekday is offered as a date, with both days, and becomes one only by a press', LONG, async () => {
	const page = await opened();
	await page.getByLabel('Source').selectOption('la');
	await expectText(page, '.text', 'Port Amber, 4 March 2031');
	await open(page, 'claims', 'c-cost');
	await select(page, 'due to open here on Thursday');
	await expectText(page, '.dates', 'Thursday 2031-02-27');
	expect(await field(page, 'when.edtf').count()).toBe(0);
	await page.locator('.dates li', { hasText: 'Thursday 2031-03-06' }).getByRole('button').click();
	await page.waitForFunction(
		() => document.querySelector<HTMLInputElement>('#field_when_edtf')?.value === '2031-03-06'
	);
	expect(await field(page, 'when.note').inputValue()).toContain('Worked out from “Thursday”');
	await page.getByRole('button', { name: 'Put back' }).click();
	await page.context().close();
});

test('of two windows the second is refused, loses nothing, and can go on', LONG, async () => {
	const [first, second] = [await opened(), await opened()];
	await open(first, 'claims', 'c-cost');
	await open(second, 'claims', 'c-since-2029');
	await field(second, 'gist').fill('Nets were taken for two years or so.');
	await field(first, 'gist').fill('Both have paid much for the quarrel.');
	// Before the other window hears of it.
	await second.route('**/events', (route) => route.abort());
	await first.getByRole('button', { name: 'Save', exact: true }).click();
	await expectText(first, '.bar', 'c-cost is saved.');
	await second.getByRole('button', { name: 'Save', exact: true }).click();
	await expectText(second, '.behind-back', 'claims.json has changed since you opened this record');
	expect(claim('c-since-2029')?.['gist']).not.toContain('or so');
	expect(await field(second, 'gist').inputValue()).toBe('Nets were taken for two years or so.');
	await second.getByRole('button', { name: 'keep what I typed' }).click();
	await second.getByRole('button', { name: 'Save', exact: true }).click();
	await expectText(second, '.bar', 'c-since-2029 is saved.');
	expect(claim('c-since-2029')?.['gist']).toBe('Nets were taken for two years or so.');
	expect(claim('c-cost')?.['gist']).toBe('Both have paid much for the quarrel.');
	// The first window has heard of it and shows it.
	await first.getByLabel('Search').fill('or so');
	await expectText(first, '.list', 'c-since-2029');
	for (const page of [first, second]) await page.context().close();
});

test('what was typed outlives the window and the server', LONG, async () => {
	const page = await opened();
	await page.getByLabel('Collection').selectOption('issues');
	await page.getByRole('button', { name: 'New record' }).click();
	await field(page, 'label').fill('Lamps at night');
	await expectText(page, '.said', 'is-lamps-night');
	await page.waitForResponse((response) => response.url().endsWith('/try') && response.ok());
	await page.context().close();
	await desk.kill('SIGKILL');
	await desk.start();
	const again = await opened();
	await again.locator('.drafts li', { hasText: 'issues' }).getByRole('button', { name: 'Open' }).click();
	expect(await field(again, 'label').inputValue()).toBe('Lamps at night');
	expect(ids('issues')).not.toContain('is-lamps-night');
	await again.getByRole('button', { name: 'Put back' }).click();
	await again.context().close();
});

test('axe finds nothing, light or dark, wide or narrow', LONG, async () => {
	const page = await opened();
	const found: string[] = [];
	for (const collection of ['claims', 'sources', 'lesson', 'dataset']) {
		await page.getByLabel('Collection').selectOption(collection);
		await page.locator('.list button').first().click();
		await page.locator('.sjsf-form').waitFor();
		await page.locator('.text').focus();
		await page.keyboard.press('ArrowDown');
		await page.locator('blockquote').waitFor();
		found.push(...(await violations(page, collection, collection === 'claims' ? 'all' : 'shapes')));
	}
	await page.emulateMedia({ colorScheme: 'dark' });
	found.push(...(await violations(page, 'dark', 'colours')));
	await page.setViewportSize({ width: 768, height: 1024 });
	found.push(...(await violations(page, 'narrow', 'shapes')));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
	expect(found).toEqual([]);
	await page.context().close();
});
