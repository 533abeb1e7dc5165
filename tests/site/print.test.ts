import { describe, expect, test } from 'vitest';
import { marksOf } from './chart.ts';
import { textOnPages } from './pdf.ts';
import { again, chartPages, mainPages, recordPages, useSite } from './site.ts';

const site = useSite();

/** Paper in CSS pixels, less the margins that the style sheet may set at most (20 mm a side). */
const papers = [
	{ format: 'A4', width: 643 },
	{ format: 'Letter', width: 665 }
].slice(0, again ? 1 : 2);

/** Pages of a step are as short as those of a record and made alike, so some of them stand for all. */
const steps = mainPages.filter((path) => path.startsWith('story/st-'));
const long = mainPages.filter((path) => !steps.includes(path));
const toPrint = [...long, ...steps.filter((_, i) => i % 5 === 0), ...recordPages.slice(0, 1)];

describe.each(papers)('$format', ({ format, width }) => {
	test.each(toPrint)('/%s prints, and no sheet is empty', async (path) => {
		const { page } = await site.revisit(path);
		const sheets = textOnPages(await page.pdf({ format, preferCSSPageSize: false }));
		expect(Math.min(...sheets), `text on each of ${sheets.length} sheets`).toBeGreaterThan(0);
	});

	test.each(chartPages)('/%s keeps every mark on the sheet, without its controls', async (path) => {
		const { page } = await site.visit(path, { viewport: { width, height: 900 } });
		await page.emulateMedia({ media: 'print' });
		const right = await marksOf(page).evaluateAll((marks) =>
			Math.max(...marks.map((mark) => mark.getBoundingClientRect().right))
		);
		expect(right).toBeLessThanOrEqual(width);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		expect(await page.locator('[data-script-only]:visible, nav:visible').count()).toBe(0);
	});
});

test.each(chartPages)('/%s prints light on paper, whatever the screen shows', async (path) => {
	const { page } = await site.visit(path, { colorScheme: 'dark' });
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const [ink, paper] = await page.evaluate(() => {
		const light = (colour: string) =>
			(colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
		const body = getComputedStyle(document.body);
		const clear = /, 0\)$/.test(body.backgroundColor);
		return [light(body.color), clear ? 765 : light(body.backgroundColor)];
	});
	expect(ink).toBeLessThan(paper ?? 0);
});

// WebKit cuts a grid, a row of boxes and columns through their lines where a sheet ends, if nothing keeps them together.
const flowing = [...new Set([...long, ...recordPages.slice(0, 1)])].filter((path) => !path.includes('/present/'));
test.each(flowing)('/%s has nothing on paper that WebKit would cut through', async (path) => {
	const { page } = await site.revisit(path, { viewport: { width: 643, height: 900 } });
	await page.emulateMedia({ media: 'print' });
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((element) => {
				const { display, columnWidth, columnCount } = getComputedStyle(element);
				return /grid|flex/.test(display) || columnWidth !== 'auto' || columnCount !== 'auto';
			})
			.filter((element) => element.getBoundingClientRect().height > 48 && !element.closest('svg, .bare, .worksheet'))
			.filter((element) => {
				for (let at: Element | null = element; at; at = at.parentElement)
					if (getComputedStyle(at).breakInside === 'avoid') return false;
				return true;
			})
			.map((element) => `${element.tagName}.${element.className}`)
	);
	await page.emulateMedia({ media: null });
	expect([...new Set(cut)]).toEqual([]);
});
