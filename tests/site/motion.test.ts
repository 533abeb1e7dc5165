import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { controlsOf, placement, settled, twoFrames } from './chart.ts';
import { chartPages, useSite } from './site.ts';

const site = useSite();

const textOf = (page: Page) => page.locator('main').innerText();
const animations = (page: Page) =>
	page.evaluate(() => document.getAnimations().filter((each) => each.playState === 'running').length);
/** What motion has left behind: no mark or line carries a style of its own once it has arrived. */
const leftOver = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('main [style]')]
			.filter((each) => each.getAttribute('style'))
			.map((each) => `<${each.localName} class="${each.getAttribute('class')}" style="${each.getAttribute('style')}">`)
	);

/** Clicks and gives the page two frames: what a transition would only have begun by then. */
async function clickAndLook(page: Page, control: Locator) {
	await control.click();
	await twoFrames(page);
	return { places: await placement(page), running: await animations(page) };
}

describe.each(chartPages)('/%s', (path) => {
	test('with reduced motion every control shows its end state at once', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		for (const control of await controlsOf(page).all()) {
			const { places, running } = await clickAndLook(page, control);
			expect(running).toBe(0);
			expect(places).toEqual(await settled(page));
			expect(await leftOver(page)).toEqual([]);
		}
	});

	test('motion ends in exactly the state that no motion shows', async () => {
		const [moving, still] = await Promise.all([
			site.visit(path, { reducedMotion: 'no-preference' }),
			site.visit(path, { reducedMotion: 'reduce' })
		]);
		const controls = await controlsOf(still.page).all();
		for (const [index, control] of controls.entries()) {
			await Promise.all([controlsOf(moving.page).nth(index).click(), control.click()]);
			expect(await settled(moving.page), await control.innerText()).toEqual(await settled(still.page));
			expect(await textOf(moving.page)).toBe(await textOf(still.page));
			await expect.poll(() => leftOver(moving.page)).toEqual([]);
			expect(await animations(moving.page)).toBe(0);
		}
	});

	test('a choice changed on the way ends where the last one leads', async () => {
		const [hasty, still] = await Promise.all([
			site.visit(path, { reducedMotion: 'no-preference' }),
			site.visit(path, { reducedMotion: 'reduce' })
		]);
		const count = await controlsOf(still.page).count();
		for (let index = 0; index < count; index++) {
			await controlsOf(hasty.page).nth(index).click();
			await controlsOf(still.page).nth(index).click();
			await hasty.page.waitForTimeout(60);
		}
		expect(await settled(hasty.page)).toEqual(await settled(still.page));
		expect(hasty.noise).toEqual([]);
	});
});
