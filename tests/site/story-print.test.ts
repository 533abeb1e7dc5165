import { describe, expect, test } from 'vitest';
import { textOnPages } from './pdf.ts';
import { useSite } from './site.ts';
import { stepIds } from './story.ts';

const site = useSite();

/** Paper in CSS pixels, less margins of 20 mm a side. */
const papers = [
	{ format: 'A4', width: 643, height: 972 },
	{ format: 'Letter', width: 665, height: 905 }
];

describe.each(papers)('$format', ({ format, width, height }) => {
	test.each(['', 'story/'])('/%s: every picture on the sheet and on one sheet, with its source line', async (path) => {
		const { page } = await site.visit(path, { viewport: { width, height } });
		await page.emulateMedia({ media: 'print' });
		const steps = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('[data-story-step]')].map((step) => {
				const marks = [...step.querySelectorAll('figure [data-open]')]
					.filter((mark) => mark.checkVisibility())
					.map((mark) => mark.getBoundingClientRect());
				const figure = step.querySelector('figure')!;
				return {
					id: step.dataset['storyStep'],
					left: Math.min(...marks.map((mark) => mark.left)),
					right: Math.max(...marks.map((mark) => mark.right)),
					least: Math.min(...marks.map((mark) => Math.min(mark.width, mark.height))),
					cut: figure.scrollHeight - figure.clientHeight,
					height: step.getBoundingClientRect().height,
					sources: step.querySelector('.take')?.checkVisibility() ? step.querySelector('.take')!.textContent : ''
				};
			})
		);
		expect(steps.map(({ id }) => id)).toEqual(stepIds);
		for (const { id, left, right, least, cut, height: tall, sources } of steps) {
			expect([left >= 0, right <= width, least > 0, cut <= 0], `${id} within the sheet`).toEqual([
				true,
				true,
				true,
				true
			]);
			expect(tall, `${id} on one sheet`).toBeLessThanOrEqual(height);
			expect(sources, id).not.toBe('');
		}
		expect(await page.locator('[data-script-only]:visible').count()).toBe(0);
		const sheets = textOnPages(await page.pdf({ format }));
		console.log(`/${path} in ${format}: ${sheets.length} sheets`);
		expect(Math.min(...sheets)).toBeGreaterThan(0);
	});
});
