import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closed, markIds, opened, panel } from './chart.ts';
import { arrived, chartPages, useSite } from './site.ts';

const site = useSite();
const still = { reducedMotion: 'reduce' } as const;

describe.each(chartPages)('/%s', (path) => {
	const visit = async (hash = '') => {
		const visit = await site.visit(path + hash, still);
		const ids = await markIds(visit.page);
		return { ...visit, ids, first: ids[0] ?? '', last: ids.at(-1) ?? '' };
	};
	// The event that closes a dialog comes a moment after it has closed.
	const hashIs = (page: Page, hash: string) => expect.poll(() => new URL(page.url()).hash.slice(1)).toBe(hash);

	test('opening a mark gives it an address; back closes it; forward opens it again', async () => {
		const { page, first } = await visit();
		await page.locator(`[id="${first}"]`).click();
		await opened(page);
		await hashIs(page, first);
		await page.goBack();
		await closed(page);
		expect(page.url().startsWith(site.url() + path)).toBe(true);
		await hashIs(page, '');
		await page.goForward();
		await opened(page);
		await hashIs(page, first);
	});

	test('reload keeps it open, and a link leads straight to it', async () => {
		const { page, last } = await visit();
		await page.goto(`${site.url()}${path}#${last}`);
		await page.reload();
		const text = await (await opened(page)).innerText();
		const { page: other } = await site.visit(`${path}#${last}`, still);
		expect(await (await opened(other)).innerText()).toBe(text);
	});

	test('closing takes the address away, so that a reload stays closed', async () => {
		const { page, first } = await visit();
		await page.locator(`[id="${first}"]`).click();
		await opened(page);
		await page.keyboard.press('Escape');
		await closed(page);
		await hashIs(page, '');
		await page.reload();
		await arrived(page);
		expect(await page.locator(panel).count()).toBe(0);
	});

	test('from one mark to the next and back again', async () => {
		const { page, first, last } = await visit();
		// A small dataset may leave a chart with one mark, and then there is no next one.
		if (first === last) return;
		await page.goto(`${site.url()}${path}#${first}`);
		const one = await (await opened(page)).innerText();
		await page.evaluate((id) => (location.hash = id), last);
		await expect.poll(() => page.locator(panel).innerText()).not.toBe(one);
		await page.goBack();
		await expect.poll(() => page.locator(panel).innerText()).toBe(one);
	});

	test.each(['no-such-record', '%', '%00', '"><img src=x onerror=alert(1)>', '__proto__', 'a'.repeat(500)])(
		'ignores #%s',
		async (hash) => {
			const { page, noise } = await site.revisit(`${path}#${hash}`, still);
			await arrived(page);
			expect(await page.locator(panel).count()).toBe(0);
			expect(noise).toEqual([]);
		}
	);
});
