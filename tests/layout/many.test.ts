/** What a large dataset divides, and that a small one is not divided. */
import { describe, expect, test } from 'vitest';
import { periodsOf } from '../../src/lib/charts/periods.ts';
import { register } from '../../src/lib/class/register.ts';
import { sourceCards } from '../../src/lib/class/source-card.ts';
import { chartRecords, drawnBy } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { dossierPages } from '../../src/lib/dossier/pages.ts';
import { most, pagesOf } from '../../src/lib/layout/many.ts';
import { grown } from '../fixtures/grow.ts';

const small = ['data/istanbul-2025', 'tests/fixtures/sound', 'tests/fixtures/large'].map((folder) =>
	readDataset(folder)
);
const large = grown({ moves: 300, claims: 800, articles: 30 });

describe('pagesOf(list, size)', () => {
	test.each([
		[0, [0]],
		[10, [10]],
		[11, [6, 5]],
		[25, [9, 9, 7]]
	])('%i members, at most 10 on a page', (count, lengths) => {
		const all = Array.from({ length: count }, (_, i) => i);
		const pages = pagesOf(all, 10);
		expect(pages.map((page) => page.length)).toEqual(lengths);
		expect(pages.flat()).toEqual(all);
	});
});

test('a small dataset has everything at once: a dossier of one page with every chart, all in its papers', () => {
	for (const d of small) {
		expect(Math.max(...chartNames.map((name) => d[drawnBy[name]].length))).toBeLessThanOrEqual(most.told);
		expect(d.claims.length).toBeLessThanOrEqual(most.claims);
		expect(dossierPages(d).map((page) => page.map(({ name }) => name))).toEqual([chartNames]);
		expect(register(d).marks).toHaveLength(chartRecords(d).filter((one) => !('sides' in one)).length);
	}
});

test('the pages of a dossier hold every record once, chart by chart, and none holds too many', () => {
	const pages = dossierPages(large);
	expect(pages.length).toBeGreaterThan(1);
	expect(pages.flat().flatMap(({ records }) => records)).toEqual(chartRecords(large));
	for (const page of pages) expect(page.flatMap(({ records }) => records).length).toBeLessThanOrEqual(most.dossier);
});

test('the list of many moves has each once, in its month; the months follow each other', () => {
	const periods = periodsOf(large, large.moves);
	expect(periods.flatMap(({ records }) => records).length).toBe(large.moves.length);
	const months = periods.map(({ month }) => month).filter(Boolean);
	expect(months.length).toBeGreaterThan(12);
	expect(months).toEqual([...new Set(months)].sort());
	expect(periods[0]!.name).toMatch(/^[A-Z][a-z]+ \d{4}$/);
});

test('the papers of a large dataset hold what its activities show, and no more', () => {
	const shown = new Set(large.lesson.flatMap((one) => ('show' in one ? one.show : [])));
	const { marks } = register(large);
	expect(marks.length).toBeGreaterThan(0);
	expect(marks.length).toBeLessThanOrEqual(shown.size);
	const cards = sourceCards(large);
	expect(cards.flatMap(({ lines }) => lines).length).toBeLessThan(small[1]!.claims.length * 2);
});
