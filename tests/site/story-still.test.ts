/** What does not move: the page while it is read, the step while the window changes, anything for who asks for stillness. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { arrived, useSite } from './site.ts';
import { desk, phone, rest, scrollTo, sizes, stepIds, switchMode, told, watchSteps } from './story.ts';

const site = useSite();

/** Sum of all layout shifts since the navigation, those after a click or key too. */
const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((seen) => {
				let sum = 0;
				const watch = new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
				});
				watch.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => seen(sum), 100);
			})
	);
const running = (page: Page) => page.evaluate(() => document.getAnimations().length);
const styled = (page: Page) =>
	page.evaluate(
		() => [...document.querySelectorAll('main [style]')].filter((each) => each.getAttribute('style')).length
	);

describe.each(sizes)('$size', ({ size, options }) => {
	test('nothing shifts over a whole read', async () => {
		const { page } = await site.visit('', options);
		await arrived(page);
		const end = await page.evaluate(() => document.documentElement.scrollHeight);
		for (let y = 0; y < end; y += options.viewport.height / 2) {
			await page.mouse.move(300, options.viewport.height - 60);
			await page.mouse.wheel(0, options.viewport.height / 2);
			await page.waitForTimeout(16);
		}
		await rest(page);
		expect((await told(page)).step).toBe(stepIds.at(-1));
		const shifted = await shifts(page);
		console.log(`${size}: layout shift over the whole story ${shifted.toFixed(3)}`);
		expect(shifted).toBeLessThan(0.005);
		await expect.poll(() => styled(page), { timeout: 2000 }).toBe(0);
	});

	test('a link to the other mode shifts nothing, however late the script comes', async () => {
		const context = await site.browser().newContext(options);
		const page = await context.newPage();
		await page.route('**/*.js', async (route) => {
			await new Promise((late) => setTimeout(late, 400));
			await route.continue();
		});
		await page.goto(`${site.url()}?mode=steps`);
		await page.locator('[data-story][data-mode="steps"]').waitFor();
		await rest(page);
		expect(await page.locator('[data-story-step]:visible').count()).toBe(1);
		expect(await shifts(page)).toBeLessThan(0.005);
		await context.close();
	});

	test('60 times the address bar comes or goes: the same step, and the picture keeps its place and width', async () => {
		const { page } = await site.visit('', options);
		await arrived(page);
		const step = stepIds[Math.floor(stepIds.length / 2)]!;
		await scrollTo(page, step);
		await rest(page);
		const box = () =>
			page.evaluate(() => {
				const { left, top, width } = document.querySelector('[data-active] figure')!.getBoundingClientRect();
				return { left, top, width };
			});
		const [before, seen] = [await box(), await watchSteps(page)];
		const { width, height } = options.viewport;
		for (let i = 0; i < 60; i++) {
			await page.setViewportSize({ width, height: i % 2 ? height : height - 60 - ((i * 7) % 61) });
			await page.waitForTimeout(20);
			expect(await box()).toEqual(before);
		}
		await rest(page);
		expect(await seen()).toEqual([]);
		expect(await told(page)).toMatchObject({ step, hash: `#${step}` });
	});
});

describe('with reduced motion', () => {
	const still = { reducedMotion: 'reduce' } as const;

	test.each([phone, desk])(
		'one step at a time from the first paint on, and nothing shifts: $viewport',
		async (size) => {
			const { page } = await site.visit('', { ...size, ...still });
			await arrived(page);
			expect(await page.locator('[data-story-step]:visible').count()).toBe(1);
			expect(await page.locator('[data-mode-switch]').getAttribute('aria-pressed')).toBe('true');
			expect(await shifts(page)).toBeLessThan(0.005);
		}
	);

	test('no animation runs and no style is left, over the whole story', async () => {
		const { page, noise } = await site.visit('', { ...phone, ...still });
		await arrived(page);
		const next = page.locator('[data-turn="next"]');
		for (const step of stepIds.slice(1)) {
			await next.evaluate((button: HTMLElement) => button.click());
			expect([await running(page), await styled(page), (await told(page)).step]).toEqual([0, 0, step]);
			expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().top)).toBeGreaterThan(0);
		}
		expect(noise).toEqual([]);
	});

	test('scrolled by choice, nothing is pinned, and every step is reached', async () => {
		const { page } = await site.visit('', { ...phone, ...still });
		await arrived(page);
		await switchMode(page);
		for (const step of stepIds) {
			await scrollTo(page, step);
			await expect.poll(async () => (await told(page)).step).toBe(step);
			expect([await running(page), await styled(page)]).toEqual([0, 0]);
		}
		expect(await page.locator('.story-step figure:visible').count()).toBe(stepIds.length);
	});
});
