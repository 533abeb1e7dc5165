/** The notes in a second window: who leads whom, the clock, and what is so when one of the two is gone. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { decks, here, idsOf, story } from './present.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('notes in a second window', () => {
	const open = async () => {
		const { page } = await site.visit(story);
		const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
		await notes.waitForLoadState();
		return { page, notes, ids: await idsOf(page) };
	};
	const told = (notes: Page) => notes.locator('[data-notes-view] [data-count]');
	const says = async (notes: Page, count: RegExp) =>
		expect.poll(() => told(notes).innerText(), { timeout: 4000 }).toMatch(count);

	/** The one sentence on how they stand to the slides. */
	const isSo = (notes: Page, tie: string) =>
		expect
			.poll(
				() =>
					notes
						.locator('[data-tie]:visible')
						.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.tie).join(' ')),
				{ timeout: 8000 }
			)
			.toBe(tie);

	test('start the clock again for every window', async () => {
		const { page, notes } = await open();
		await isSo(notes, 'joined');
		const clock = (of: Page) => of.locator('[data-clock]').innerText();
		await expect.poll(() => clock(notes), { timeout: 4000 }).toBe('0:02');
		await notes.getByRole('button', { name: 'Start the clock again' }).click();
		expect(await clock(notes)).toBe('0:00');
		await page.keyboard.press('PageDown');
		await says(notes, /^2 \//);
		expect(['0:00', '0:01']).toContain(await clock(notes));
		// A reload asks the slides, which know of it.
		await notes.reload();
		await says(notes, /^2 \//);
		await expect.poll(() => clock(notes), { timeout: 4000 }).toBe('0:03');
	});

	test('go with the slides to another deck, and say when the slides are gone from their window', async () => {
		const { page, notes } = await open();
		await isSo(notes, 'joined');
		await page.goto(new URL('../../', page.url()).href);
		await isSo(notes, 'away');
		await notes.getByRole('button', { name: 'Next' }).click();
		await says(notes, /^2 \//);
		const other = decks.find((path) => path !== story)!;
		await page.goto(new URL(`/${other}`, page.url()).href);
		await notes.waitForURL((url) => url.pathname === `/${other}`);
		await says(notes, /^1 \//);
		await isSo(notes, 'joined');
		await page.keyboard.press('PageDown');
		await says(notes, /^2 \//);
		// The same window is asked for again, under its one name.
		await page.keyboard.press('n');
		expect(page.context().pages()).toHaveLength(2);
	});

	test('in two windows both follow at once, and say that there is another', async () => {
		const { page, notes } = await open();
		expect(await notes.locator('[data-others]').isVisible()).toBe(false);
		const [third] = await Promise.all([
			page.waitForEvent('popup'),
			page.evaluate(() => void window.open('?notes', 'third'))
		]);
		await expect.poll(() => notes.locator('[data-others]').isVisible(), { timeout: 4000 }).toBe(true);
		await third.getByRole('button', { name: 'Next' }).click();
		await says(third, /^2 \//);
		await says(notes, /^2 \//);
		await third.close();
		await expect.poll(() => notes.locator('[data-others]').isVisible(), { timeout: 4000 }).toBe(false);
	});

	test('opened by themselves they say that no slides belong to them', async () => {
		const { page } = await site.visit(`${story}?notes`);
		await isSo(page, 'none');
		await page.keyboard.press('PageDown');
		await says(page, /^2 \//);
	});

	test('follow the slides and lead them; a reload of either breaks nothing', async () => {
		const { page, notes, ids } = await open();
		await says(notes, /^1 \//);
		await page.keyboard.press('PageDown');
		await says(notes, /^2 \//);
		expect(await notes.locator('[data-own]').innerText()).toMatch(/§ \d/);
		await notes.getByRole('button', { name: 'Next' }).click();
		await expect.poll(() => here(page)).toBe(ids[2]);
		await says(notes, /^3 \//);

		await page.reload();
		expect(await here(page)).toBe(ids[2]);
		await notes.keyboard.press('PageDown');
		await expect.poll(() => here(page), { timeout: 4000 }).toBe(ids[3]);
		await says(notes, /^4 \//);

		await notes.reload();
		await says(notes, /^4 \//);
		await page.keyboard.press('PageUp');
		await says(notes, /^3 \//);
	});

	test('closing one leaves the other at work', async () => {
		const { page, notes, ids } = await open();
		await page.keyboard.press('PageDown');
		await says(notes, /^2 \//);
		await notes.close();
		await page.keyboard.press('PageDown');
		expect(await here(page)).toBe(ids[2]);

		const [again] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
		await says(again, /^3 \//);
		await page.close();
		await isSo(again, 'closed');
		await again.keyboard.press('PageDown');
		await says(again, /^4 \//);
	});

	test('a window that the browser refuses is told of, with a link', async () => {
		const { page } = await site.visit(story);
		await page.evaluate(() => (window.open = () => null));
		await page.keyboard.press('n');
		const told = page.getByRole('status');
		expect(await told.isVisible()).toBe(true);
		const [notes] = await Promise.all([page.waitForEvent('popup'), told.getByRole('link').click()]);
		await page.keyboard.press('PageDown');
		await says(notes, /^2 \//);
	});
});
