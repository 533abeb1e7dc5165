/** The classroom as built: every paper on its pages, nothing beside them, no answer on what students get. */
import { describe, expect, test } from 'vitest';
import { keyLines } from '../../src/lib/class/key.ts';
import { sheetsOf } from '../../src/lib/class/sheets.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { d } from './dataset.ts';
import { textOnPages } from './pdf.ts';
import { htmlOf, pages, useSite } from './site.ts';

const site = useSite();
const sheets = sheetsOf(d);
const pathOf = (id: string) => `class/print/${id}/`;
/** In CSS pixels, less margins of 20 mm a side, which is more than the papers have. */
const papers = [
	{ format: 'A4', width: 643, height: 972 },
	{ format: 'Letter', width: 665, height: 905 }
];

test('every activity and every paper has its page', () => {
	const wanted = [
		...activitiesOf(d).map(({ id }) => `class/${id.replace(/^ly-/, '')}/`),
		...sheets.map(({ id }) => pathOf(id))
	];
	expect(pages).toEqual(expect.arrayContaining(['class/', ...wanted]));
});

describe.each(papers)('$format', ({ format, width, height }) => {
	test.each(sheets)('$id: on the sheet, and on as many as declared', async ({ id, pages: declared }) => {
		const { page } = await site.revisit(pathOf(id), { viewport: { width, height } });
		const drawn = textOnPages(await page.pdf({ format, preferCSSPageSize: true }));
		expect(Math.min(...drawn)).toBeGreaterThan(0);
		console.log(`${id} in ${format}: ${drawn.length} pages`);
		if (declared) expect(drawn.length).toBe(declared);
		await page.emulateMedia({ media: 'print' });
		const outside = await page.evaluate(
			(paper) =>
				[...document.querySelectorAll('main *')].filter((element) => {
					const box = element.getBoundingClientRect();
					// A box that is cut off by its own frame is not printed outside of it.
					return box.right > paper + 1 && !element.closest('.bare');
				}).length,
			width
		);
		await page.emulateMedia({ media: null });
		expect(outside).toBe(0);
	});
});

test.each(sheets.filter(({ student }) => student))('$id holds no answer', ({ id, kind, activity }) => {
	const html = htmlOf(pathOf(id));
	if (kind === 'sources' || !activity) return;
	const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
	const work = workOf(d, activity);
	const options = work.items.flatMap((item) => item.options.map((option) => option.text));
	const told = keyLines(work)
		.flatMap(({ answer, because }) => [answer, because])
		.filter((line) => line.endsWith('.') && !options.includes(line));
	expect(told.filter((line) => text.includes(line))).toEqual([]);
	expect(html).not.toMatch(/class="[^"]*\bright\b/);
});

const pictured = sheets.filter(({ id }) => /class="worksheet[^"]* pictured/.test(htmlOf(pathOf(id))));

// A box that both clips and zooms is on the screen and not on the sheet.
test.each(pictured)('$id has its chart on the sheet', async ({ id }) => {
	const { page } = await site.revisit(pathOf(id));
	const weight = async () => (await page.pdf({ format: 'A4', preferCSSPageSize: true })).length;
	const whole = await weight();
	await page.evaluate(() => document.querySelector('.bare')!.remove());
	// What a chart draws takes more bytes than that; one that is clipped away leaves half of them.
	expect(whole - (await weight())).toBeGreaterThan(8000);
});

const keys = sheets.filter(
	({ kind, activity }) => kind === 'key' && activity && keyLines(workOf(d, activity)).some(({ cites }) => cites.length)
);

test.each(keys)('$id names source and paragraph', ({ id }) => expect(htmlOf(pathOf(id))).toMatch(/class="cites"/));

test('no paper has a script', () => {
	for (const { id } of sheets) expect(htmlOf(pathOf(id)), id).not.toMatch(/<script/);
});
