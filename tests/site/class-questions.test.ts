/** The questions of the classroom, answered in a real browser by keyboard alone. */
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/lib/class/code.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { choose, focused, pathOf, tabTo, works } from './class-play.ts';
import { d } from './dataset.ts';
import { htmlOf, useSite } from './site.ts';

const site = useSite();
const asked = activitiesOf(d).flatMap(({ id, kind }) => {
	const items = works.get(id)?.items ?? [];
	return items.length && kind !== 'predict' ? [{ id, items }] : [];
});

describe.each(asked)('$id', ({ id, items }) => {
	test.each([
		['right', items.length],
		['wrong', 0]
	])('all %s, by keyboard alone; the code says so', async (want, right) => {
		const { page, noise, requests } = await site.revisit(pathOf(id));
		const before = requests.length;
		const picks = items.map(({ options }) => options.findIndex((option) => option.right === (want === 'right')));
		for (const [i, item] of items.entries()) {
			await tabTo(page, ({ item: at, radio }) => at === item.id && radio);
			await choose(page, picks[i]!);
			const check = await tabTo(page, ({ button }) => button);
			expect(check).toMatchObject({ item: item.id, seen: true });
			await page.keyboard.press('Enter');
			const root = page.locator(`[data-item="${item.id}"]`);
			expect(await root.getAttribute('data-state')).toBe(want);
			// The reason of the option chosen, then what is right.
			const told = await root.locator('.outcome [data-answer] b').allTextContents();
			expect(told.map((line) => line.replace(/^[^:]+: /, ''))).toEqual([
				item.options[picks[i]!]!.text,
				...item.options.filter((option, k) => option.right && k !== picks[i]).map(({ text }) => text)
			]);
			expect(await page.locator('[data-said]').textContent()).toMatch(
				want === 'right' ? /^Right\./ : /^Not so\. Right: /
			);
			expect((await focused(page)).item, 'the focus stays in the question').toBe(item.id);
		}
		expect(await page.locator('[data-progress]').textContent()).toBe(
			`${items.length} of ${items.length} answered, ${right} right.`
		);
		const code = (await page.locator('[data-code]').textContent()) ?? '';
		expect(decode(works, code)).toEqual({ activity: id, picks, right, of: items.length });
		expect(noise).toEqual([]);
		expect(requests.slice(before), 'nothing is asked for').toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});

	test('with scripts off every answer stands behind its fold', () => {
		const html = htmlOf(pathOf(id));
		expect(html.match(/<details data-fold/g)?.length).toBe(items.length);
	});
});

const { id, items } = asked[0]!;

test('after Check, Tab leads on to the next question', async () => {
	const { page } = await site.revisit(pathOf(asked.find((one) => one.items.length > 1)!.id));
	await tabTo(page, ({ radio }) => radio);
	await choose(page, 0);
	await tabTo(page, ({ button }) => button);
	await page.keyboard.press('Space');
	const before = await focused(page);
	await page.keyboard.press('Tab');
	const after = await focused(page);
	expect(after.radio).toBe(true);
	expect(after.item).not.toBe(before.item);
});

test('Check without a choice asks for one and leads to it; nothing counts as answered', async () => {
	const { page } = await site.revisit(pathOf(id));
	await page.locator('[data-check]').first().click();
	expect(await focused(page)).toMatchObject({ item: items[0]!.id, radio: true });
	expect(await page.locator('[data-progress]').textContent()).toBe(`0 of ${items.length} answered.`);
});

test('once checked it stays, until all is started again', async () => {
	const { page } = await site.revisit(pathOf(id));
	const first = page.locator('[data-item]').first();
	await first.locator('input').first().check();
	await first.locator('[data-check]').click();
	expect(await first.locator('input:enabled').count()).toBe(0);
	const code = await page.locator('[data-code]').textContent();
	await first.locator('[data-check]').click({ force: true });
	expect(await page.locator('[data-code]').textContent()).toBe(code);
	await page.locator('[data-again]').click();
	expect(await first.locator('input:enabled').count()).toBe(items[0]!.options.length);
	expect(await page.locator('[data-progress]').textContent()).toBe(`0 of ${items.length} answered.`);
	expect(await focused(page)).toMatchObject({ item: items[0]!.id, radio: true });
});

test('a reload knows nothing of what was chosen', async () => {
	const { page } = await site.visit(pathOf(id));
	await page.locator('[data-item] input').first().check();
	await page.locator('[data-check]').first().click();
	await page.reload();
	expect(await page.locator('input:checked').count()).toBe(0);
	expect(await page.locator('[data-progress]').textContent()).toBe(`0 of ${items.length} answered.`);
});
