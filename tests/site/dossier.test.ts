import { readFileSync } from 'node:fs';
import { extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { faultsOfPackage, opened } from '../office/packed.ts';
import { textOnPages } from './pdf.ts';
import { arrived, htmlOf, recordPages, useSite } from './site.ts';

const site = useSite();
const PATH = 'dossier/';
const ids = [...htmlOf(PATH).matchAll(/<li class="record[^"]*" id="([^"]+)"/g)].map(({ 1: id = '' }) => id);
const [first, second, third] = [ids[0]!, ids[1]!, ids.at(-1)!];

const open = (page: import('playwright-core').Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.record')]
			.filter((record) => record.querySelector('article')!.getClientRects().length)
			.map(({ id }) => id)
	);

test('holds every record that has a page', () => {
	expect(ids.map((id) => `records/${id}/`).sort()).toEqual([...recordPages].sort());
});

test('the page of a record leads to it', () => {
	expect(htmlOf(`records/${first}/`)).toMatch(new RegExp(`href="[./]*dossier/#${first}" target="dossier"`));
});

test('with scripts off: a link opens its record or its chart, ticks open more, and only what is open is printed', async () => {
	const { page } = await site.visit(`${PATH}#${first}`, { javaScriptEnabled: false });
	expect(await page.locator(`#${first} article`).isVisible()).toBe(true);
	expect(await page.locator('.record article:visible').count()).toBe(1);
	await page.check(`#pick-${third}`);
	expect(await page.locator(`#${third} article`).isVisible()).toBe(true);
	expect(await page.locator('.record article:visible').count()).toBe(2);
	expect(await page.locator('[data-script-only]:visible').count()).toBe(0);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.record h3:visible').count()).toBe(2);
	expect(await page.locator('.record article:visible').count()).toBe(2);
	const sheets = textOnPages(await page.pdf({ format: 'A4' }));
	expect(sheets.length).toBeLessThan(6);
	expect(Math.min(...sheets)).toBeGreaterThan(0);
	await page.emulateMedia({ media: 'screen' });
	await page.check('#only');
	expect(await page.locator('.record h3:visible').count()).toBe(2);

	await page.goto(`${site.url()}${PATH}#places`);
	const places = await page.locator('#places .record').count();
	expect(await page.locator('#places .record article:visible').count()).toBe(places);
});

test('the address holds the choice, and presets it', async () => {
	const { page, noise } = await site.visit(`${PATH}#${first},${third}`);
	await arrived(page);
	expect(await open(page)).toEqual([first, third]);
	// What was not asked for is out of the way until it is wanted.
	expect(await page.locator('.record h3:visible').count()).toBe(2);
	await page.uncheck('#only');
	await page.check(`#pick-${second}`);
	expect(new URL(page.url()).hash).toBe(`#${first},${second},${third}`);
	await page.uncheck(`#pick-${first}`);
	expect(new URL(page.url()).hash).toBe(`#${second},${third}`);
	await page.click('[data-none]');
	expect(await page.locator('.record h3:visible').count()).toBe(ids.length);
	expect(noise).toEqual([]);
});

test('a link to one more adds it to what is ticked', async () => {
	const { page } = await site.visit(`${PATH}#${first}`);
	await arrived(page);
	await page.evaluate((id) => (location.hash = id), third);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${first},${third}`);
	expect(await open(page)).toEqual([first, third]);
});

test('saves what is ticked as the page says it; its script comes with the first press', async () => {
	const { page, noise, requests } = await site.visit(`${PATH}#${first},${third}`);
	await arrived(page);
	expect(requests.some((url) => /dossier-docx/.test(url))).toBe(false);
	const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
	expect(download.suggestedFilename()).toBe('dossier.docx');
	const bytes = readFileSync((await download.path())!);
	expect(faultsOfPackage(opened(bytes))).toEqual([]);
	const words = (text: string) => text.replace(/[“”"]/g, '').split(/\s+/).filter(Boolean);
	const shown = await page.evaluate(() =>
		[...document.querySelectorAll('.record > input:checked')]
			.flatMap((box) => [...box.parentElement!.querySelectorAll<HTMLElement>(':scope > h3, :scope > article')])
			.map((part) => part.innerText)
			.join('\n')
	);
	const saved = words((await extractRawText({ buffer: bytes })).value);
	const missing = words(shown).filter((word) => !saved.includes(word));
	expect(missing).toEqual([]);
	// The names of the charts are headings of their own.
	expect(saved.length - words(shown).length).toBeLessThan(6);

	const [again] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
	expect(readFileSync((await again.path())!).equals(bytes)).toBe(true);
	expect(noise).toEqual([]);
});
