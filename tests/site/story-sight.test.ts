/** Words and picture at the resting place of every step: neither covers the other, and what is spoken of can be seen. */
import { describe, test } from 'vitest';
import { arrived, useSite } from './site.ts';
import { scrollTo, sizes, stepIds } from './story.ts';

const site = useSite();
const narrow = { size: '320x568', options: { viewport: { width: 320, height: 568 } } };

describe.concurrent.each([...sizes, narrow])('$size', ({ size, options }) => {
	test('at rest: title clear of the picture, marks in focus clear of words and bar, in sight or a scroll away', async ({
		expect
	}) => {
		const { page } = await site.visit('', options);
		await arrived(page);
		const faults: string[] = [];
		let inSight = 0;
		let all = 0;
		for (const id of stepIds) {
			await scrollTo(page, id);
			await page.locator(`[data-story-step="${id}"][data-active]`).waitFor({ state: 'attached' });
			// The marks travel for 0.4 seconds.
			await page.waitForTimeout(450);
			const seen = await page.evaluate(() => {
				const box = (node: Element) => node.getBoundingClientRect();
				const over = (a: DOMRect, b: DOMRect) =>
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
				const step = document.querySelector<HTMLElement>('[data-active]')!;
				const figure = step.querySelector('figure')!;
				const [frame, bar] = [box(figure), box(document.querySelector('.story-bar')!)];
				const title = box(step.querySelector('h3')!);
				const said = [...document.querySelectorAll('.say h3, .say p')].map(box);
				const faults: string[] = [];
				if (over(title, frame) || over(title, bar)) faults.push('title covered');
				if (over(bar, frame)) faults.push(`bar covers ${Math.round(bar.bottom - frame.top)} px of the picture`);
				if (figure.scrollWidth > figure.clientWidth + 1) faults.push('picture wider than its frame');
				const drawn = [...figure.querySelectorAll('[data-open]')].filter((mark) => mark.checkVisibility());
				const focused = drawn.filter((mark) => mark.hasAttribute('data-focused'));
				// Where all that is drawn is spoken of, nothing is set apart.
				const marks = (focused.length ? focused : drawn).map(box);
				for (const mark of marks) {
					const part = new DOMRect(
						mark.x,
						Math.max(mark.y, frame.top),
						mark.width,
						Math.min(mark.bottom, frame.bottom) - Math.max(mark.y, frame.top)
					);
					// Words that pass under the picture are not seen there; beside it they would be.
					const side = said.filter((text) => text.right < frame.left || text.left > frame.right);
					if (part.height > 0 && side.some((text) => over(text, part))) faults.push('words over a mark in focus');
					if (mark.left < frame.left - 1 || mark.right > frame.right + 1) faults.push('mark cut at the side');
				}
				const whole = marks.filter((mark) => mark.top >= frame.top - 1 && mark.bottom <= frame.bottom + 1);
				const end = figure.scrollTop + figure.clientHeight;
				if (!marks.length) faults.push('nothing in focus');
				else if (!whole.length && Math.max(...marks.map((mark) => mark.height)) < frame.height)
					faults.push('no mark in focus in sight');
				for (const mark of marks) {
					const bottom = mark.bottom - frame.top + figure.scrollTop;
					if (bottom > end + 1 && bottom > figure.scrollHeight) faults.push('mark beyond the end of its picture');
				}
				return { faults, inSight: whole.length, all: marks.length };
			});
			faults.push(...seen.faults.map((fault) => `${id}: ${fault}`));
			inSight += seen.inSight;
			all += seen.all;
		}
		console.log(`${size}: ${inSight} of ${all} marks in focus whole in sight at rest`);
		expect(faults).toEqual([]);
	});
});
