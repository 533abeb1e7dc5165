/** The filtered thread: its choice stands in the address, whatever is opened and closed over it. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closed, opened } from './chart.ts';
import { arrived, chartPages, useSite } from './site.ts';

const site = useSite();
const query = (page: Page) => new URL(page.url()).search;
const button = (page: Page, filter: string) => page.locator(`[data-filter="${filter}"]:not([data-value=""])`);
const shown = (page: Page) => page.locator('[data-moves] > li:visible [data-mark]');
const still = { reducedMotion: 'reduce' } as const;

describe.runIf(chartPages.includes('moves/'))('/moves/', () => {
	const filtered = async () => {
		const { page } = await site.visit('moves/', still);
		const kind = button(page, 'kind').first();
		await kind.click();
		const search = `?kind=${await kind.getAttribute('data-value')}`;
		expect(query(page)).toBe(search);
		return { page, search, count: await shown(page).count() };
	};
	const leave: [string, (page: Page) => Promise<unknown>][] = [
		['Escape', (page) => page.keyboard.press('Escape')],
		['back', (page) => page.goBack()]
	];

	test.each(leave)('keeps its choice after evidence is opened and left by %s', async (_, go) => {
		const { page, search, count } = await filtered();
		await shown(page).first().click();
		await opened(page);
		expect(query(page)).toBe(search);
		await go(page);
		await closed(page);
		await expect.poll(() => new URL(page.url()).hash).toBe('');
		expect(query(page)).toBe(search);
		expect(await shown(page).count()).toBe(count);
	});

	test.each(leave)('keeps a choice made while the evidence stands open, left by %s', async (_, go) => {
		const { page } = await site.visit('moves/', still);
		await shown(page).first().click();
		await opened(page);
		// The panel may lie over the controls; what counts is that one is pressed.
		await button(page, 'kind').first().dispatchEvent('click');
		const search = query(page);
		expect(search).toMatch(/^\?kind=./);
		await go(page);
		await closed(page);
		await expect.poll(() => new URL(page.url()).hash).toBe('');
		expect(query(page)).toBe(search);
		await page.reload();
		await arrived(page);
		expect(await page.locator('[data-filter="kind"][aria-pressed="true"]').getAttribute('data-value')).toBe(
			search.slice('?kind='.length)
		);
	});

	test('says in words that no move fits, also to who comes by a link', async () => {
		const { page } = await site.visit('moves/', still);
		const all = await shown(page).count();
		let empty = '';
		for (const by of await button(page, 'by').all()) {
			await by.click();
			for (const kind of await button(page, 'kind').all()) {
				await kind.click();
				if (!(await shown(page).count())) empty = query(page);
				else expect(await page.locator('[data-status]').innerText()).toMatch(/^\d+ of \d+ moves shown\.$/);
				if (empty) break;
			}
			if (empty) break;
		}
		expect(empty).not.toBe('');
		const words = `None of the ${all} moves fits both choices.`;
		expect(await page.locator('[data-status]').innerText()).toBe(words);
		const { page: linked } = await site.visit(`moves/${empty}`, still);
		await arrived(linked);
		expect(await linked.locator('[data-status]').innerText()).toBe(words);
	});
});
