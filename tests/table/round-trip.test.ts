/** A dataset goes out to tables and comes back the same. */
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/lib/data/parse.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { dataFiles } from '../../src/lib/table/files.ts';
import { readTables } from '../../src/lib/table/read.ts';
import { tables } from '../../src/lib/table/tables.ts';
import { datasetIn, folders } from './datasets.ts';
import { textIn } from './judge.ts';

const csvsOf = (d: Dataset) => {
	const files = dataFiles(d, '');
	return new Map(tables.map(({ name }) => [name, textIn(files, `data/tables/${name}.csv`)]));
};
const back = (d: Dataset) => readTables(csvsOf(d));

describe.each(folders)('%s', (folder) => {
	const d = datasetIn(folder);

	test('is the same after it went out to CSV and came back', () => expect(back(d)).toStrictEqual(d));

	test('its JSON is a sound dataset, and the same', () => {
		const files = dataFiles(d, '');
		const texts = [...files.keys()]
			.filter((path) => path.startsWith('data/json/'))
			.map((path): [string, string] => [path.replace('data/json/', ''), textIn(files, path)]);
		const { dataset, faults } = parseDataset('json', new Map(texts));
		expect(faults).toEqual([]);
		expect({ ...dataset, info: { ...dataset!.info, $schema: undefined } }).toEqual(d);
	});
});

describe('what comes back is the same too where', () => {
	const d = datasetIn(folders[1]!);
	const [claim] = d.claims as [Dataset['claims'][number]];
	const [actor] = d.actors as [Dataset['actors'][number]];
	const withClaim = (change: Partial<typeof claim>): Dataset => ({
		...d,
		claims: [{ ...claim, ...change }, ...d.claims.slice(1)]
	});

	test.each([
		['a text begins like a formula', withClaim({ gist: '=HYPERLINK("x", "y")', hedge: '-' })],
		['a text begins with an apostrophe', withClaim({ gist: "'=1", hedge: "'tis" })],
		['a text has commas, quotes and lines', withClaim({ gist: 'a, "b"\nc\r\nd' })],
		['a text looks like a number', withClaim({ gist: '007', hedge: '1e3' })],
		['a text is in other letters', withClaim({ gist: 'Умєров سأل' })],
		['nothing is said of when', withClaim({ when: null })],
		['a list is there and empty', withClaim({ attribution: { kind: 'outlet', via: [] } })],
		['the same list is not there', withClaim({ attribution: { kind: 'outlet' } })],
		['a collection is empty', { ...d, whereabouts: [] }],
		['somebody looked up an item', { ...d, actors: [{ ...actor, wikidata: 'Q406' }, ...d.actors.slice(1)] }]
	])('%s', (_, other) => {
		expect(other).not.toStrictEqual(d);
		expect(back(other)).toStrictEqual(other);
	});
});

describe('tables that are no tables of a dataset', () => {
	const csvs = csvsOf(datasetIn(folders[1]!));
	const refused = (name: string, change: (csv: string) => string) => () =>
		readTables(new Map(csvs).set(name, change(csvs.get(name)!)));

	test('with another column', () =>
		expect(refused('moves', (csv) => csv.replace('kind', 'sort'))).toThrow('the columns of moves are not'));
	test('with a word that is none', () => expect(refused('moves', (csv) => csv.replace('proposes', 'begs'))).toThrow());
	test('with a lesson of no known kind', () =>
		expect(refused('lesson', (csv) => csv.replace(',plan,', ',picnic,'))).toThrow('no known kind'));
	test('with one missing', () =>
		expect(() => readTables(new Map([...csvs].slice(1)))).toThrow('the columns of dataset are not'));
});
