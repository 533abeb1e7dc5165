import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { wordsShown } from '../../src/lib/data/find.ts';
import { wordingLayout } from '../../src/lib/layout/wording.ts';

const sound = readDataset('tests/fixtures/sound');
const { columns, rows } = wordingLayout(sound);

describe('wordingLayout(dataset)', () => {
	test('has a row for every difference of wording', () => {
		expect(rows.map((row) => row.id)).toEqual(sound.disagreements.filter((d) => d.kind === 'wording').map((d) => d.id));
	});

	test('puts the words of an article into its own column', () => {
		for (const row of rows) {
			columns.forEach(({ source }, i) => {
				const claims = row.datum.sides.flatMap((side) =>
					side.claims.map((id) => sound.claims.find((claim) => claim.id === id)!)
				);
				const passages = claims.flatMap((claim) => claim.evidence).filter((e) => e.source === source.id);
				expect(row.cells[i]!.length > 0).toBe(passages.length > 0);
				for (const word of row.cells[i]!) if (word.quoted) expect(passages.flatMap(wordsShown)).toContain(word.text);
			});
		}
	});

	test('says whose speech or summary it is, and leaves the article’s own words under its name', () => {
		const cells = wordingLayout(sound, new Set(['d-answer', 'd-days', 'd-certain'])).rows.flatMap(({ cells }) =>
			cells.flat()
		);
		const by = new Map(cells.map((word) => [word.text, word.by]));
		expect(by.get('rejected')).toBe('');
		expect(by.get('We talk first')).toBe('Varr');
		expect(by.get('Delay')).toBe('Tolliver, analyst');
		expect(by.get('due to')).toBe('The Lantern');
	});

	test('leaves out articles that speak of none of the events', () => {
		columns.forEach((_, i) => expect(rows.some((row) => row.cells[i]!.length)).toBe(true));
	});
});
