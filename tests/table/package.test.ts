import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/lib/table/files.ts';
import { tables } from '../../src/lib/table/tables.ts';
import { datasetIn, folders } from './datasets.ts';
import { faultsOf, packageIn, textIn, type Files } from './judge.ts';
import { packageRules } from './package-rules.ts';

const ajv = new Ajv({ strict: true, allErrors: true });
addFormats.default(ajv);
const isPackage = ajv.compile(packageRules);

describe.each(folders)('%s', (folder) => {
	const d = datasetIn(folder);
	const files = dataFiles(d, 'https://talks.example');
	const described = packageIn(files);

	test('the package keeps the rules of Data Package 2.1', () => {
		expect(isPackage(described), JSON.stringify(isPackage.errors)).toBe(true);
	});

	test('the package speaks of the dataset, and of no clock', () => {
		const { info, sources } = d;
		expect(described).toMatchObject({
			name: info.id,
			version: info.version,
			homepage: 'https://talks.example/data/'
		});
		expect(described.licenses?.map(({ title }) => title)).toEqual(info.licence ? [info.licence] : undefined);
		expect(described.sources.map(({ title }) => title)).toEqual(
			sources.map(({ name }) => expect.stringContaining(name) as string)
		);
		const silent = sources.flatMap(({ outlet }, index) => (outlet ? [] : [described.sources[index]!.title]));
		for (const title of silent) expect(title).toContain('outlet not stated');
		expect(packageIn(dataFiles(d, ''))).not.toHaveProperty('homepage');
	});

	test('every row of every table keeps its schema, and every key leads somewhere', () => {
		expect(faultsOf(files)).toEqual([]);
		expect(described.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
	});

	test('each table is as large as the package says, and has that digest', () => {
		for (const { path, bytes, hash } of described.resources) {
			const body = Buffer.from(textIn(files, `data/${path}`));
			expect([bytes, hash], path).toEqual([body.length, `sha256:${createHash('sha256').update(body).digest('hex')}`]);
		}
	});
});

/** The judge itself: each of these files is wrong in one place. */
describe('what is wrong is found', () => {
	const files = dataFiles(datasetIn(folders[0]!), '');
	const changed = (path: string, change: (text: string) => string): Files => {
		const text = change(textIn(files, path));
		expect(text).not.toBe(textIn(files, path));
		return new Map(files).set(path, text);
	};
	const [claim] = datasetIn(folders[0]!).claims;

	test.each([
		['an id that is there twice', 'moves', (csv: string) => csv + csv.split('\r\n')[1] + '\r\n', 'not unique: id'],
		['an empty cell', 'positions', (csv: string) => csv.replace(/^([^,]+),[a-z]+,/m, '$1,,'), 'is empty'],
		['another word', 'claims', (csv: string) => csv.replace(/,event,/, ',happening,'), 'is none of the words'],
		['another form', 'sources', (csv: string) => csv.replace(/[0-9a-f]{64}/, 'no digest'), 'has another form'],
		[
			'a number of words',
			'claims_evidence',
			(csv: string) => csv.replace(/,1,(\w+),\d+,/, ',1,$1,three,'),
			'no integer'
		],
		[
			'a place beyond the map',
			'places',
			(csv: string) => csv.replace(/,(city|country),\d+/, ',$1,95'),
			'out of bounds'
		],
		['a row of nothing', 'claims', (csv: string) => csv.replace(claim!.id, 'c-other'), 'leads nowhere'],
		['a cell too many', 'moves_to', (csv: string) => csv.replace(/\r\n$/, ',more\r\n'), 'Too many fields'],
		['another column', 'moves_to', (csv: string) => csv.replace('party', 'side'), 'its columns are']
	])('%s', (_, table, change, fault) => {
		expect(faultsOf(changed(`data/tables/${table}.csv`, change)).join('\n')).toContain(fault);
	});

	test.each([
		['version', undefined],
		['created', '2025'],
		['licenses', []],
		['resources', []],
		['profile', 'tabular-data-package']
	])('a package whose %s is %j', (key, value) => {
		expect(isPackage(JSON.parse(JSON.stringify({ ...packageIn(files), [key]: value })))).toBe(false);
	});
	test('a field of no known type', () => {
		const text = textIn(files, 'data/datapackage.json').replace('"type": "integer"', '"type": "whole"');
		expect(isPackage(JSON.parse(text))).toBe(false);
	});
});
