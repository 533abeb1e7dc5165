/** The forms of a citation by their own rules, on texts that want to break them. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { asBibtex } from '../../src/lib/cite/bibtex.ts';
import { asCsl, citationOf, type Citation } from '../../src/lib/cite/citation.ts';
import { cslDate, isoOf, sharedParts } from '../../src/lib/cite/date.ts';
import { paragraphsInWords } from '../../src/lib/cite/passages.ts';
import { referenceOf } from '../../src/lib/cite/highwire.ts';
import { asRis } from '../../src/lib/cite/ris.ts';
import { asText } from '../../src/lib/cite/text.ts';
import { datasets } from './datasets.ts';

const [real, sound] = datasets.map(([, d]) => d);
const record = (id: string) => ({ kind: 'record' as const, record: real!.moves.find((one) => one.id === id)! });

describe('a date gives the parts that are known', () => {
	test.each([
		['2025-05-13', { 'date-parts': [[2025, 5, 13]] }, '2025-05-13'],
		['2025-05', { 'date-parts': [[2025, 5]] }, '2025-05'],
		['2025', { 'date-parts': [[2025]] }, '2025'],
		['2029~', { 'date-parts': [[2029]], circa: true }, '2029'],
		[
			'2025-05-14/2025-05-15',
			{
				'date-parts': [
					[2025, 5, 14],
					[2025, 5, 15]
				]
			},
			'2025-05'
		],
		[
			'2025-05-30/2025-06-01',
			{
				'date-parts': [
					[2025, 5, 30],
					[2025, 6, 1]
				]
			},
			'2025'
		],
		[
			'2024-12/2025-01',
			{
				'date-parts': [
					[2024, 12],
					[2025, 1]
				]
			},
			''
		],
		['2025-05-13~/2025-05-15', { literal: 'between about 13 May and 15 May 2025' }, ''],
		['2022-02/2025-05-15', { literal: 'between February 2022 and 15 May 2025' }, ''],
		['../2025-05-30', { literal: 'by 30 May 2025' }, ''],
		['2031-03-06/..', { literal: 'since 6 March 2031' }, '']
	])('%s', (edtf, date, shared) => {
		expect(cslDate(edtf)).toEqual(date);
		expect(isoOf(sharedParts(cslDate(edtf)))).toBe(shared);
	});
	test('what is no date is none', () => expect(cslDate('soon')).toBeUndefined());
});

test('paragraphs in words', () => {
	expect(paragraphsInWords([4])).toBe('paragraph 4');
	expect(paragraphsInWords([1, 2, 3, 5, 7, 8])).toBe('paragraphs 1 to 3, 5, 7 and 8');
});

describe('a footnote', () => {
	test('names the article, then the dataset, and says what is unknown', () => {
		const text = asText(citationOf(real!, record('mv-04-direct-talks')), 'https://example.org/x/');
		expect(text).toMatch(
			/^The Moscow Times, \[author not stated\], “Behind Moscow’s silence” \[working name\], between 14 and 15 May 2025 \[worked out from the weekday\], paragraph 6, speaking: /
		);
		expect(text).toContain(
			'[outlet not stated], [author not stated], “Two days before” [working name], 13 May 2025, paragraph 1,'
		);
		expect(text).toMatch(
			/Read in: At the Table, dataset version [\d.]+, as of 1 June 2025, “[^“”]+”, https:\/\/example.org\/x\/\.$/
		);
	});
	test('of an article without a date says so', () => {
		expect(asText(citationOf(sound!, { kind: 'whole' }))).toContain(
			'[outlet not stated], [author not stated], “Unsigned, on a second round” [working name], [date not stated].'
		);
	});
	test('names who speaks', () => {
		const said = real!.moves.map((move) => asText(citationOf(real!, { kind: 'record', record: move })));
		expect(said.filter((text) => text.includes('speaking: Volodymyr Zelensky, President')).length).toBeGreaterThan(2);
		expect(said.filter((text) => text.includes('speaking: the article in its own voice')).length).toBeGreaterThan(2);
	});
});

describe('hostile texts', () => {
	const hostile =
		'A {half} brace } 50% of $5 & #1_a ~ ^ \\emph{x} “q” "q" <b>\r\nTY  - BOOK\nER  - \n@book{k, title=1}';
	const line = hostile.replace(/\s+/g, ' ');
	const base = citationOf(real!, record('mv-04-direct-talks'));
	const citation: Citation = {
		...base,
		articles: [{ id: 'k', type: 'article-newspaper', title: hostile, 'container-title': hostile, note: hostile }]
	};

	test('stay in their line of RIS, whose lines end in CR LF', () => {
		const ris = asRis(citation);
		for (const one of ris.split('\r\n')) expect(one).toMatch(/^([A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
		expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
		expect(ris).not.toContain('AU  -');
		expect(ris).toContain(`TI  - ${line}\r\n`);
	});
	test('do not become one sign of TeX', () => {
		const title = "Pages 10--20, ``q'', a --> b";
		const read = new Cite(asBibtex({ ...citation, articles: [{ id: 'k', type: 'article-newspaper', title }] })).data;
		expect(read[0]!.title).toBe(title);
	});
	test('do not become fields of an entry: a note of ours holds none', () => {
		const copy = structuredClone(real!);
		copy.sources[0]!.outletNote = '{:author:Doe||Jane} {:DOI:10.1/x} it is said.';
		copy.story[0]!.title = 'On {:author:Roe||Ann}';
		const cited = [citationOf(copy, { kind: 'whole' }), citationOf(copy, { kind: 'step', step: copy.story[0]! })];
		expect(cited.map((one) => asCsl(one)).join('')).not.toContain('{:');
	});
	test('a date that is doubted is doubted in RIS, and left out where no doubt can be told', () => {
		const article = { ...citation.articles[0]!, title: 'T', issued: cslDate('2025-05-13~')! };
		expect(asRis({ ...citation, articles: [article] })).toContain('DA  - 2025/05/13/about');
		expect(referenceOf(article)).not.toContain('2025');
	});
	test('stay in their field of BibTeX', () => {
		const bibtex = asBibtex(citation);
		const read = new Cite(bibtex).data;
		expect(read.map(({ id }) => id)).toEqual(['k', citation.dataset.id]);
		const plain = String(read[0]!['container-title']).replace(/\\?(text\w+)/g, '$1');
		expect(plain).toBe(line);
		const depth = [...bibtex].reduce((now, sign) => now + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
		expect(depth).toBe(0);
	});
});
