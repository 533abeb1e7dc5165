import { describe, test } from 'vitest';
import { arrived, recordPages, useSite } from './site.ts';
import { rest, scrollTo, sizes, stepIds, told, toTell, watchSteps } from './story.ts';

const site = useSite();

describe.concurrent.each(sizes)('every step at $size', ({ size, options }) => {
	test('by scrolling: its date, chapter, count and address, and no step in between', async ({ expect }) => {
		const { page, noise } = await site.visit('', options);
		await arrived(page);
		const length = await page.evaluate(() => history.length);
		const expected = await toTell(page);
		const seen = await watchSteps(page);
		for (const [i, id] of stepIds.entries()) {
			await scrollTo(page, id);
			await expect.poll(() => told(page), { interval: 30 }).toEqual(expected[i]);
		}
		expect(await seen()).toEqual(stepIds.slice(1));
		// Far jumps, to and fro: one change each, whatever lies between.
		const jumps = [stepIds[0]!, stepIds.at(-1)!, stepIds[1]!, stepIds.at(-2)!];
		for (const id of jumps) {
			await scrollTo(page, id, 20);
			await rest(page);
		}
		expect((await seen()).slice(stepIds.length - 1)).toEqual(jumps);
		expect(await page.evaluate(() => history.length), 'entries in the history').toBe(length);
		expect(noise).toEqual([]);
	});

	test('by Next and Previous, which move the focus to its heading', async ({ expect }) => {
		const { page, noise } = await site.visit('', options);
		await arrived(page);
		const length = await page.evaluate(() => history.length);
		const expected = await toTell(page);
		const forth = expected.slice(1).map((state) => ['next', state] as const);
		const back = expected
			.slice(0, -1)
			.reverse()
			.map((state) => ['previous', state] as const);
		for (const [turn, state] of [...forth, ...back.slice(0, 5)]) {
			await page.evaluate((turn) => document.querySelector<HTMLElement>(`[data-turn="${turn}"]`)?.click(), turn);
			await expect.poll(() => told(page), { interval: 30 }).toEqual(state);
			expect(await page.evaluate(() => document.activeElement?.closest('section')?.dataset['storyStep'])).toBe(
				state.step
			);
			expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h3');
		}
		expect(await page.evaluate(() => history.length), 'entries in the history').toBe(length);
		expect(noise).toEqual([]);
	});

	test('by a link, by reload a little further on, and by coming back from a record', async ({ expect }) => {
		const { page, noise } = await site.visit('', options);
		const expected = await toTell(page);
		for (const [i, id] of stepIds.entries()) {
			const same = async (way: string) => {
				await arrived(page);
				// The address of the first step gives way to the plain one, after its moment of rest.
				if (i === 0) await rest(page);
				expect(await told(page), `${id} by ${way}`).toEqual(expected[i]);
			};
			await page.goto('about:blank');
			await page.goto(`${site.url()}#${id}`);
			await same('link');
			// Loading is slow: a third of the steps go on to the other ways, another third at the other size.
			if (i % 3 !== sizes.findIndex((other) => other.size === size)) continue;
			await scrollTo(page, id, 60);
			await page.reload();
			await same('reload');
			await page.goto(site.url() + recordPages[i % recordPages.length]!);
			await page.goBack();
			await same('back');
		}
		expect(noise).toEqual([]);
	});
});
