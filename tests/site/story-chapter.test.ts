/** One chapter of the story, or one step, in a page of somebody else: nothing of the others, and never a long frame. */
import { afterAll, describe, test } from 'vitest';
import { useSite } from './site.ts';
import { stepIds } from './story.ts';
import { hosted, leave, rendering, silent } from './story-hosts.ts';

const site = useSite();
afterAll(leave);

/** The most that such a frame asks for, in pixels. */
const MOST = 900;
const widths = [320, 390, 640, 768, 1280];
const sized = (width: number) => ({ viewport: { width, height: 800 } });

describe.concurrent.each(widths)('%i px wide', (width) => {
	test('every step of every chapter stands in 900 px', async ({ expect }) => {
		const { story } = await hosted(site, silent, sized(width), `?step=${stepIds[0]}`);
		const heights: { step: string; height: number }[] = [];
		for (const step of stepIds) {
			const height = await story.evaluate(
				() =>
					new Promise<number>((drawn) =>
						requestAnimationFrame(() =>
							requestAnimationFrame(() => drawn(Math.ceil(document.documentElement.getBoundingClientRect().height)))
						)
					)
			);
			heights.push({ step, height });
			await story.evaluate(() => document.querySelector<HTMLElement>('[data-turn="next"]')!.click());
		}
		const tallest = heights.reduce((a, b) => (b.height > a.height ? b : a));
		console.log(`${width} px: the tallest step is ${tallest.step}, ${tallest.height} px`);
		expect(heights.filter(({ height }) => height > MOST)).toEqual([]);
	});
});

test('a chapter has its own steps and no others, begins at its first and ends at its last', async ({ expect }) => {
	const { story, noise } = await hosted(site, silent, sized(640), '?chapter=2');
	const told = await story.evaluate(() => ({
		steps: [...document.querySelectorAll<HTMLElement>('[data-story-step]')].map((step) => step.dataset['storyStep']!),
		chapters: new Set(
			[...document.querySelectorAll<HTMLElement>('[data-story-step]')].map((step) => step.dataset['chapter'])
		).size,
		outline: document.querySelectorAll('.outline [data-rail]').length,
		count: document.querySelector('[data-now-count]')!.textContent
	}));
	const first = stepIds.indexOf(told.steps[0]!);
	expect(told.steps).toEqual(stepIds.slice(first, first + told.steps.length));
	expect(told.chapters).toBe(1);
	expect(told.outline).toBe(told.steps.length);
	expect(told.count).toBe(`1 of ${told.steps.length}`);
	expect(await rendering(story)).toMatchObject({ mode: 'steps', step: told.steps[0] });
	for (let i = 1; i < told.steps.length; i++) await story.click('[data-turn="next"]');
	expect((await rendering(story)).step).toBe(told.steps.at(-1));
	expect(await story.getAttribute('[data-turn="next"]', 'aria-disabled')).toBe('true');
	expect(noise).toEqual([]);
});

test('a chapter that there is not is named, and the whole story stands there', async ({ expect }) => {
	const { story, noise } = await hosted(site, silent, sized(640), '?chapter=99');
	expect(await story.locator('[data-story-step]').count()).toBe(stepIds.length);
	expect(noise).toEqual(['At the Table: option "chapter" does not take "99": it is ignored']);
});
