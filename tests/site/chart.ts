/** What a reader can do on a chart page, in the words of the markup that every chart shares. */
import type { Locator, Page } from 'playwright-core';

export const mark = '[data-mark]';
export const panel = 'dialog[data-evidence][open]';
const control = '[data-script-only] button[aria-pressed]';

export const marksOf = (page: Page) => page.locator(`[data-chart] ${mark}`);
export const controlsOf = (page: Page) => page.locator(control);

/** The first and the last control of each group: those between are made alike, and hide as they do. */
export const endsOfControls = (page: Page): Promise<Locator[]> =>
	controlsOf(page)
		.evaluateAll((controls) => {
			const groupOf = (control?: Element) => control && (control.getAttribute('data-filter') ?? control);
			return controls.flatMap((control, i) =>
				groupOf(controls[i - 1]) === groupOf(control) && groupOf(controls[i + 1]) === groupOf(control) ? [] : i
			);
		})
		.then((ends) => ends.map((i) => controlsOf(page).nth(i)));

/** The ids of all marks, in reading order, each once: one record may be drawn twice. */
export const markIds = (page: Page): Promise<string[]> =>
	page.evaluate((selector) => [...new Set([...document.querySelectorAll(selector)].map((mark) => mark.id))], mark);

/** Waits until the panel stands open with at least one claim in it. */
export async function opened(page: Page): Promise<Locator> {
	const dialog = page.locator(panel);
	await dialog.locator('[data-claim]').first().waitFor();
	return dialog;
}

export const closed = (page: Page) => page.locator(panel).waitFor({ state: 'detached' });

/** Waits until nothing moves any more: three looks at all marks, a tenth of a second and some frames apart, that agree. */
export async function settled(page: Page): Promise<Placement> {
	let [last, alike] = [await placement(page), 0];
	for (let tries = 0; tries < 50; tries++) {
		await page.waitForTimeout(60);
		await twoFrames(page);
		const now = await placement(page);
		alike = JSON.stringify(now) === JSON.stringify(last) ? alike + 1 : 0;
		if (alike === 2) return now;
		last = now;
	}
	throw new Error('the chart has not come to rest after fifty looks');
}

export const twoFrames = (page: Page) =>
	page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));

/** Left, top, width, height of every mark, in whole pixels of the page, and how opaque it is; null for one not shown. */
export type Placement = Record<string, number[] | null>;

export const placement = (page: Page): Promise<Placement> =>
	page.evaluate((selector) => {
		const rows = [...document.querySelectorAll(selector)].map((mark) => {
			const box = mark.getBoundingClientRect();
			const shown = mark.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
			const place = [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round);
			return [mark.id, shown ? [...place, Number(getComputedStyle(mark).opacity)] : null] as const;
		});
		return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
	}, mark);
