/** Every citation of three datasets, read back by a reader that is not ours (citation-js): the same, and nothing added. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { asBibtex } from '../../src/lib/cite/bibtex.ts';
import { asCsl, citationOf, itemsOf } from '../../src/lib/cite/citation.ts';
import type { CslDate, CslItem } from '../../src/lib/cite/csl.ts';
import { sharedParts } from '../../src/lib/cite/date.ts';
import { asRis } from '../../src/lib/cite/ris.ts';
import { datasets, everything } from './datasets.ts';

const ADDRESS = 'https://example.org/a_b/100%25/records/x/';
const people = ['author', 'reporter', 'editor', 'original-author', 'contributor'];
/** A name as the reader has it; it calls the author of a newspaper its reporter, and may take the name for one text. */
const nameOf = (name: string | Record<string, string>) =>
	typeof name === 'string' ? name : (name['literal'] ?? [name['given'], name['family']].filter(Boolean).join(' '));
type Names = Parameters<typeof nameOf>[0];
const plain = (text: unknown) => String(text ?? '').replace(/<\/?span[^>]*>/g, '');

/** What must come back: `dates` is what the format can say of a date. */
const said = (item: CslItem, dates: (date: CslDate | undefined) => number[][]) => ({
	title: item.title,
	container: item['container-title'] ?? '',
	dates: dates(item.issued),
	note: item.note ?? '',
	version: item.version ?? '',
	URL: item.URL ?? '',
	people: (item.author ?? []).map(({ literal }) => literal)
});
const read = (text: string) =>
	new Cite(text).data.map((item) => ({
		title: plain(item['title']),
		container: plain(item['container-title']),
		dates: (item['issued'] as CslDate | undefined)?.['date-parts'] ?? [],
		note: plain(item['note']),
		version: plain(item['version']),
		URL: plain(item['URL']),
		people: people.flatMap((role) => [(item[role] as Names | Names[] | undefined) ?? []].flat().map(nameOf))
	}));
const allParts = (date: CslDate | undefined): number[][] => date?.['date-parts'] ?? [];
const known = (date: CslDate | undefined): number[][] => [sharedParts(date)].filter(({ length }) => length);
const year = (date: CslDate | undefined) => known(date).map((parts) => parts.slice(0, 1));

describe.each(datasets)('%s', (_folder, d) => {
	const citations = everything(d).map((what) => citationOf(d, what));

	test('every citation names an article first and the dataset last', () => {
		expect(citations.length).toBeGreaterThan(20);
		for (const { id, articles, dataset, places } of citations) {
			expect(articles.length, id).toBeGreaterThan(0);
			expect(
				places.map(({ source }) => source),
				id
			).toHaveLength(articles.length);
			expect(dataset.version).toBe(d.info.version);
		}
		const keys = citations.flatMap((citation) => itemsOf(citation).map(({ id }) => id));
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('RIS', () => {
		for (const citation of citations) {
			const [ris, items] = [asRis(citation, ADDRESS), itemsOf(citation, ADDRESS)];
			expect(read(ris), citation.id).toEqual(items.map((item) => said(item, year)));
			// The reader takes the year alone of a newspaper, and the whole date of a dataset.
			const dated = read(ris.replaceAll('TY  - NEWS', 'TY  - DATA').replace(/^PY .*\r\n/gm, ''));
			expect(dated.map(({ dates }) => dates)).toEqual(items.map(({ issued }) => known(issued)));
		}
	});

	test('BibTeX', () => {
		for (const citation of citations)
			expect(read(asBibtex(citation, ADDRESS)), citation.id).toEqual(
				itemsOf(citation, ADDRESS).map((item) => said(item, allParts))
			);
	});

	test('CSL-JSON', () => {
		for (const citation of citations)
			expect(read(asCsl(citation, ADDRESS)), citation.id).toEqual(
				itemsOf(citation, ADDRESS).map((item) => said(item, allParts))
			);
	});
});
