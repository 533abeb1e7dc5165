/** One step at a time, by keys and buttons, for those who see the page and those who hear it. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closed, opened } from './chart.ts';
import { arrived, useSite } from './site.ts';
import { desk, phone, rest, scrollTo, stepIds, switchMode, told } from './story.ts';

const site = useSite();
const last = stepIds.length - 1;

async function stepped(fragment = '') {
	const { page } = await site.visit(fragment, { ...desk, reducedMotion: 'reduce' });
	await arrived(page);
	return page;
}
const stepOf = async (page: Page) => stepIds.indexOf((await told(page)).step);
const into = (page: Page) => page.locator('[data-turn="next"]').focus();
const inSight = (page: Page, selector: string) =>
	page.evaluate((selector) => {
		const bar = document.querySelector('.story-bar')!.getBoundingClientRect().bottom;
		const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
		return top >= bar && bottom <= innerHeight;
	}, selector);

describe('keys, one step at a time', () => {
	test('within the story they turn the page, and stop at both ends', async () => {
		const page = await stepped();
		await into(page);
		for (const [key, step] of [
			['ArrowRight', 1],
			['PageDown', 2],
			['ArrowLeft', 1],
			['PageUp', 0],
			['PageUp', 0]
		] as const) {
			await page.keyboard.press(key);
			expect([key, await stepOf(page)]).toEqual([key, step]);
		}
		for (let i = 0; i <= last + 2; i++) await page.keyboard.press('ArrowRight');
		expect(await stepOf(page)).toBe(last);
	});

	test.each(['Control+ArrowRight', 'Alt+PageDown', 'Shift+ArrowRight', 'ArrowDown', 'Space', 'End'])(
		'%s stays with the browser',
		async (key) => {
			const page = await stepped();
			await page.locator('[data-story-step] [data-title]').first().focus();
			await page.keyboard.press(key);
			expect(await stepOf(page)).toBe(0);
		}
	);

	test('outside the story no key is taken', async () => {
		const page = await stepped();
		const taken = await page.evaluate(() => {
			const keys = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'];
			const places = ['body', '.masthead a', '.fronts a'].map((selector) => document.querySelector(selector)!);
			return places.flatMap((place) =>
				keys.filter(
					(key) => !place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
				)
			);
		});
		expect(taken).toEqual([]);
		expect(await stepOf(page)).toBe(0);
	});

	test('scrolling, no key is taken at all', async () => {
		const { page } = await site.visit('', desk);
		await arrived(page);
		await scrollTo(page, stepIds[1]!);
		await rest(page);
		await into(page);
		const taken = await page.evaluate(() =>
			['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'].filter(
				(key) =>
					!document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
			)
		);
		expect(taken).toEqual([]);
	});
});

describe('what is said and where the focus goes', () => {
	test('Next moves the focus to the heading, in sight; the status says title and count, and only then', async () => {
		const page = await stepped();
		const status = () => page.locator('.story [role="status"]').textContent();
		expect(await status()).toBe('');
		for (let i = 1; i <= last; i++) {
			await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
			await page.locator('[data-turn="next"]').evaluate((button: HTMLElement) => button.click());
			const title = await page.locator('[data-active] [data-title]').textContent();
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
			expect(await status()).toBe(`${title}, ${i + 1} of ${last + 1}`);
			expect(await inSight(page, '[data-active] [data-title]'), `heading of step ${i + 1} in sight`).toBe(true);
		}
	});

	test('scrolling says nothing and moves no focus', async () => {
		const { page } = await site.visit('', phone);
		await arrived(page);
		for (const step of stepIds.slice(0, 4)) {
			await scrollTo(page, step);
			await rest(page);
		}
		expect(await page.locator('.story [role="status"]').textContent()).toBe('');
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	});

	test('the headings read as an outline: chapters, and steps within them', async () => {
		const page = await stepped();
		const outline = await page
			.locator('.story :is(h1, h2, h3)')
			.evaluateAll((all) => all.map((heading) => heading.localName).join(' '));
		expect(outline).toMatch(/^h1( h2( h3)+)+$/);
		expect(outline.match(/h3/g)).toHaveLength(stepIds.length - 1);
	});
});

describe('changing between scrolling and steps', () => {
	test.each([phone, desk])('keeps the step and keeps it in sight, to and fro: $viewport', async (size) => {
		const { page } = await site.visit('', size);
		await arrived(page);
		const modeSwitch = page.locator('[data-mode-switch]');
		for (const step of [stepIds[last]!, stepIds[1]!]) {
			await scrollTo(page, step);
			await rest(page);
			for (const pressed of ['true', 'false']) {
				await switchMode(page);
				await rest(page);
				expect(await modeSwitch.getAttribute('aria-pressed')).toBe(pressed);
				expect(await told(page)).toMatchObject({ step, hash: `#${step}` });
				expect(new URL(page.url()).search).toBe(pressed === 'true' ? '?mode=steps' : '');
				expect(await inSight(page, '[data-active] [data-title]')).toBe(true);
			}
		}
	});
});

describe('addresses, one step at a time', () => {
	test('a link in the list of steps goes there; back and forward follow', async () => {
		const page = await stepped();
		await page.locator('.rail summary').click();
		await page.locator(`[data-rail="${stepIds[2]}"]`).click();
		await expect.poll(() => stepOf(page)).toBe(2);
		await page.goBack();
		await expect.poll(() => stepOf(page)).toBe(0);
		await page.goForward();
		await expect.poll(() => stepOf(page)).toBe(2);
	});

	test('a mode chosen stays over a reload, and leaves the rest of the query alone', async () => {
		const { page } = await site.visit('?a=1%202&theme=dark', phone);
		await arrived(page);
		await scrollTo(page, stepIds[1]!);
		await rest(page);
		await switchMode(page);
		await rest(page);
		await page.reload();
		await arrived(page);
		expect(new URL(page.url()).search).toBe('?a=1+2&theme=dark&mode=steps');
		expect(await page.locator('[data-mode-switch]').getAttribute('aria-pressed')).toBe('true');
		expect(await page.locator('[data-story-step]:visible').count()).toBe(1);
	});

	test('evidence opened and left by Back: the same step, and Tab goes on within it', async () => {
		const page = await stepped(`#${stepIds[1]}`);
		await page.locator('[data-active] .cite').first().click();
		await opened(page);
		await page.goBack();
		await closed(page);
		await rest(page);
		expect(await told(page)).toMatchObject({ step: stepIds[1], hash: `#${stepIds[1]}` });
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('section')?.dataset['storyStep'])).toBe(
			stepIds[1]
		);
	});

	test.each([{ reducedMotion: 'reduce' as const }, {}])(
		'a link to a sentence brings its step and opens its evidence (%j)',
		async (motion) => {
			const id = `${stepIds[2]}-1`;
			const { page } = await site.visit(`#${id}`, { ...phone, ...motion });
			await arrived(page);
			await opened(page);
			expect(await told(page)).toMatchObject({ step: stepIds[2], hash: `#${id}` });
		}
	);
});
