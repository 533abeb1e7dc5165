import { describe, expect, test } from 'vitest';
import { closed, markIds, opened, panel } from './chart.ts';
import { chartPages, useSite } from './site.ts';

const site = useSite();
const still = { reducedMotion: 'reduce' } as const;

describe.each(chartPages)('/%s', (path) => {
	const visit = async (hash = '') => {
		const visit = await site.visit(path + hash, still);
		const ids = await markIds(visit.page);
		return { ...visit, ids, first: ids[0] ?? '', last: ids.at(-1) ?? '' };
	};
	const hashOf = (url: string) => new URL(url).hash.slice(1);

	test('opening a mark gives it an address; back closes it; forward opens it again', async () => {
		const { page, first } = await visit();
		await page.locator(`[id="${first}"]`).click();
		await opened(page);
		expect(hashOf(page.url())).toBe(first);
		await page.goBack();
		await closed(page);
		expect(hashOf(page.url())).toBe('');
		await page.goForward();
		await opened(page);
		expect(hashOf(page.url())).toBe(first);
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
		expect(hashOf(page.url())).toBe('');
		await page.reload();
		await page.waitForLoadState('networkidle');
		expect(await page.locator(panel).count()).toBe(0);
	});

	test('from one mark to the next and back again', async () => {
		const { page, first, last } = await visit();
		await page.goto(`${site.url()}${path}#${first}`);
		const one = await (await opened(page)).innerText();
		await page.evaluate((id) => (location.hash = id), last);
		await expect.poll(() => page.locator(panel).innerText()).not.toBe(first === last ? '' : one);
		await page.goBack();
		await expect.poll(() => page.locator(panel).innerText()).toBe(one);
	});

	test.each(['no-such-record', '%', '%00', '"><img src=x onerror=alert(1)>', '__proto__', 'a'.repeat(5000)])(
		'ignores #%.20s',
		async (hash) => {
			const { page, noise } = await visit(`#${hash}`);
			await page.waitForLoadState('networkidle');
			expect(await page.locator(panel).count()).toBe(0);
			expect(noise).toEqual([]);
		}
	);
});
