/** What the tests of the activities on screen have in common. */
import type { Page } from 'playwright-core';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { d } from './dataset.ts';

export const works = new Map(activitiesOf(d).map((one) => [one.id, workOf(d, one)]));
export const pathOf = (activity: string) => `class/${activity.replace(/^ly-/, '')}/`;

/** What has the focus: enough of it to say where one is. */
export const focused = (page: Page) =>
	page.evaluate(() => {
		const now = document.activeElement;
		return {
			item: now?.closest<HTMLElement>('[data-item]')?.dataset.item ?? '',
			radio: now instanceof HTMLInputElement && now.type === 'radio',
			button: now instanceof HTMLButtonElement,
			text: (now?.textContent ?? '').trim(),
			seen: !!now?.matches(':focus-visible')
		};
	});

export type Focused = Awaited<ReturnType<typeof focused>>;

/** Presses Tab until it is there. */
export async function tabTo(page: Page, there: (now: Focused) => boolean): Promise<Focused> {
	for (let press = 0; press < 400; press++) {
		await page.keyboard.press('Tab');
		const now = await focused(page);
		if (there(now)) return now;
	}
	throw new Error('Tab does not lead there');
}

/** Chooses an option of the question that has the focus, by arrow keys as a radio group has them. */
export async function choose(page: Page, option: number) {
	await page.keyboard.press('Space');
	for (let i = 0; i < option; i++) await page.keyboard.press('ArrowDown');
}
