/**
 * Told one step at a time, the words of all others can still be found. What a search does in the browser is told to the page
 * here as the browser tells it; `npm run browsers` has Firefox itself look for words.
 */
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';
import { desk, phone, stepIds, told } from './story.ts';

const site = useSite();
const id = stepIds.at(-3)!;
describe.each([phone, desk])('$viewport.width', (options) => {
	test('what is found leads to its step, and the others take no room', async () => {
		const { page, noise } = await site.visit('?mode=steps', options);
		await expect.poll(() => page.locator('[hidden="until-found"]').count()).toBe(stepIds.length - 1);
		await page.locator(`[data-story-step="${id}"]`).dispatchEvent('beforematch', { bubbles: true });
		await expect.poll(async () => (await told(page)).step).toBe(id);
		const steps = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('[data-story-step]')].map((step) => ({
				found: step.getAttribute('hidden') === 'until-found',
				height: step.getBoundingClientRect().height
			}))
		);
		expect(steps.filter(({ found }) => found).length).toBe(stepIds.length - 1);
		expect(steps.filter(({ found, height }) => found && height > 0)).toEqual([]);
		expect(noise).toEqual([]);
	});
});

test('on paper they are all there, and scrolled nothing is folded', async () => {
	const { page } = await site.visit('?mode=steps', desk);
	const heights = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('[data-story-step]')].map((step) => step.getBoundingClientRect().height)
		);
	await expect.poll(() => page.locator('[hidden="until-found"]').count()).toBe(stepIds.length - 1);
	await page.emulateMedia({ media: 'print' });
	expect(Math.min(...(await heights()))).toBeGreaterThan(100);
	await page.emulateMedia({ media: 'screen' });
	await page.locator('[data-mode-switch]').dispatchEvent('click');
	await expect.poll(() => page.locator('[hidden="until-found"]').count()).toBe(0);
});
