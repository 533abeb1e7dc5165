import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closed, markIds, marksOf, opened } from './chart.ts';
import { chartPages, useSite } from './site.ts';

const site = useSite();

/** What has the focus, and whether a reader can see that it does. */
const focus = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		// A mark of a picture has a ring of SVG around it.
		const drawn = element.querySelector(':scope .ring');
		const { stroke, strokeWidth } = getComputedStyle(drawn ?? element);
		const ring = drawn
			? stroke !== 'none' && parseFloat(strokeWidth) >= 1
			: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
		const box = element.getBoundingClientRect();
		return {
			id: element.hasAttribute('data-mark') ? element.id : '',
			opens: element.closest('[data-chart]') ? element.getAttribute('data-open') : null,
			where: `${element.localName} "${element.textContent?.trim().slice(0, 30)}"`,
			visible: element.matches(':focus-visible') && ring && box.bottom > 0 && box.top < innerHeight && box.width > 0,
			body: element === document.body
		};
	});

/** Presses Tab from the top until the focus leaves the page; what was focused, in order. */
async function walk(page: Page) {
	const stops: Awaited<ReturnType<typeof focus>>[] = [];
	for (let press = 0; press < 1000; press++) {
		await page.keyboard.press('Tab');
		const now = await focus(page);
		if (now.body) break;
		stops.push(now);
	}
	return stops;
}

describe.each(chartPages)('/%s by keyboard alone', (path) => {
	test('Tab reaches every mark, in reading order, and the focus is always seen', async () => {
		const { page } = await site.visit(path);
		const stops = await walk(page);
		expect(stops.filter((stop) => !stop.visible).map((stop) => stop.where)).toEqual([]);
		expect(stops.map((stop) => stop.id).filter(Boolean)).toEqual(await markIds(page));
		const marks = page.locator('[data-chart] a[data-open]:visible');
		const all = await marks.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-open')));
		expect(stops.map((stop) => stop.opens).filter(Boolean)).toEqual(all);
		expect(all.length).toBeGreaterThan(await marksOf(page).count());
	});

	test('Enter opens the evidence of every mark of the picture, Escape leads back to it', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		for (const mark of await page.locator('.scene a[data-open]:visible').all()) {
			await mark.focus();
			await page.keyboard.press('Enter');
			const panel = await opened(page);
			const id = await mark.getAttribute('data-open');
			expect(await panel.locator('[data-evidence-of]').getAttribute('data-evidence-of')).toBe(id);
			expect(await panel.locator('[data-page]').getAttribute('href')).toBe(`../records/${id}/`);
			await page.keyboard.press('Escape');
			await closed(page);
			expect(await mark.evaluate((mark) => mark === document.activeElement)).toBe(true);
		}
	});

	test('the first stop leads past the menu to the content', async () => {
		const { page } = await site.visit(path);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const inMain = await page.evaluate(
			() => !!document.querySelector('main')?.matches(':target, :focus, :has(:target)')
		);
		expect(inMain).toBe(true);
	});

	test('Enter opens the evidence of every mark, Escape leads back to it', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		for (const id of await markIds(page)) {
			await page.locator(`[id="${id}"]`).focus();
			await page.keyboard.press('Enter');
			const panel = await opened(page);
			expect(
				await panel.evaluate((dialog) => dialog.contains(document.activeElement)),
				`focus inside the evidence of ${id}`
			).toBe(true);
			await page.keyboard.press('Escape');
			await closed(page);
			expect((await focus(page)).id, 'focus after Escape').toBe(id);
		}
	});

	test('the evidence has a button that closes it and leads back', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		const first = marksOf(page).first();
		await first.focus();
		await page.keyboard.press('Enter');
		const panel = await opened(page);
		await panel.getByRole('button').first().press('Enter');
		await closed(page);
		await expect.poll(async () => (await focus(page)).id).toBe(await first.getAttribute('id'));
	});
});

test.runIf(chartPages.includes('moves/'))('/moves/ arrow keys walk from move to move', async () => {
	const { page } = await site.visit('moves/');
	const [first = '', second = ''] = await marksOf(page).evaluateAll((marks) => marks.map((mark) => mark.id));
	await page.locator(`[id="${first}"]`).focus();
	await page.keyboard.press('ArrowDown');
	expect((await focus(page)).id).toBe(second);
	await page.keyboard.press('ArrowUp');
	expect((await focus(page)).id).toBe(first);
});
