/** Predict, then reveal, on screen: by keyboard from the first offer to the score. */
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/lib/class/code.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { choose, focused, pathOf, tabTo, works } from './class-play.ts';
import { d } from './dataset.ts';
import { htmlOf, useSite } from './site.ts';

const site = useSite();
const { id } = activitiesOf(d).find(({ kind }) => kind === 'predict')!;
const { items } = works.get(id)!;
const told = '[data-until-end]:visible, [data-came]:visible, [data-answer]:visible, [data-surprises] > *:visible';

describe.each([
	['right', items.length],
	['wrong', 0]
])('all %s', (want, hits) => {
	test('by keyboard alone, offer after offer, to the score', async () => {
		const { page, noise, requests } = await site.revisit(pathOf(id));
		const before = requests.length;
		const picks = items.map(({ options }) => options.findIndex((option) => option.right === (want === 'right')));
		for (const [i, item] of items.entries()) {
			expect(await page.locator('[data-item]:visible').count()).toBe(1);
			expect(await page.locator('[data-round]').textContent()).toMatch(`Offer ${i + 1} of ${items.length}`);
			expect(await page.locator(told).count(), 'nothing tells the outcome').toBe(0);
			const now = await focused(page);
			if (!now.radio || now.item !== item.id) await tabTo(page, ({ item: at, radio }) => at === item.id && radio);
			await choose(page, picks[i]!);
			await tabTo(page, ({ button }) => button);
			await page.keyboard.press('Enter');
			const root = page.locator(`[data-item="${item.id}"]`);
			expect(await root.getAttribute('data-state')).toBe(want);
			// The offer and its answers, as the chart draws them, the answers cited.
			const came = item.options.filter(({ right, reason }) => right && reason.cites.length).length;
			expect(await root.locator('.outcome .scene a[data-open]:visible').count()).toBeGreaterThan(came ? 1 : 0);
			if (came) expect(await root.locator('.outcome .cites a').count()).toBeGreaterThan(0);
			await page.keyboard.press('Enter');
		}
		expect(await page.locator('[data-round]').textContent()).toBe(`${hits} of ${items.length} as expected`);
		expect(await page.locator('[data-surprises] > ol > li').count()).toBe(items.length - hits);
		expect(await page.locator('[data-until-end]:visible').count(), 'now the whole chart may be opened').toBe(1);
		expect(decode(works, (await page.locator('[data-code]').textContent()) ?? '')).toMatchObject({
			picks,
			right: hits
		});
		expect(noise).toEqual([]);
		expect(requests.slice(before)).toEqual([]);

		await page.locator('[data-again]').press('Enter');
		expect(await focused(page)).toMatchObject({ item: items[0]!.id, radio: true });
		expect(await page.locator(told).count()).toBe(0);
	});
});

test('without a choice nothing is revealed, and a double click does not jump over what came back', async () => {
	const { page } = await site.revisit(pathOf(id));
	await page.locator('[data-check]:visible').click();
	expect(await page.locator(told).count()).toBe(0);
	await page.locator('[data-item]:visible input').first().check();
	// The button moves with what is revealed, so both clicks are sent to the button itself.
	for (const detail of [1, 2]) await page.locator('[data-check]:visible').dispatchEvent('click', { detail });
	expect(await page.locator('[data-round]').textContent()).toMatch(`Offer 1 of ${items.length}`);
	expect(await page.locator('[data-came]:visible').count()).toBe(1);
});

test('with scripts off every offer is there, and what came back is folded', async () => {
	const { page } = await site.visit(pathOf(id), { javaScriptEnabled: false });
	expect(await page.locator('[data-item]:visible').count()).toBe(items.length);
	expect(
		await page.locator('[data-came]:visible, [data-answer]:visible, [data-until-end] > :not(summary):visible').count()
	).toBe(0);
	expect(htmlOf(pathOf(id)).match(/<details data-fold/g)?.length).toBe(items.length);
});
