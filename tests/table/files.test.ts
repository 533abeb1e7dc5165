import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/lib/data/json-schema.ts';
import { forbiddenRuns, leaksIn } from '../../src/lib/data/verify/leak.ts';
import { declaredQuotes } from '../../src/lib/data/verify/verify.ts';
import { dataFiles } from '../../src/lib/table/files.ts';
import { isData, ZIP } from '../../src/lib/table/place.ts';
import { tables } from '../../src/lib/table/tables.ts';
import { dataView } from '../../src/lib/table/view.ts';
import { datasetIn, folders } from './datasets.ts';
import { textIn } from './judge.ts';

const ARTICLES = '../shared/articles';

describe.each(folders)('%s', (folder) => {
	const d = datasetIn(folder);
	const files = dataFiles(d, '');
	const bytesOf = (path: string) => {
		const body = files.get(path)!;
		return Buffer.from(typeof body === 'string' ? strToU8(body) : body);
	};

	test('the same dataset gives the same bytes', () => {
		const again = dataFiles(structuredClone(d), '');
		expect([...again.keys()]).toEqual([...files.keys()]);
		expect([...again].filter(([path, body]) => !bytesOf(path).equals(Buffer.from(body)))).toEqual([]);
	});

	test('the zip holds all of it, the schemas and a text that says what it is', () => {
		const zipped = unzipSync(bytesOf(ZIP));
		const inside = (path: string) => `at-the-table-data/${path}`;
		const paths = [...files.keys()].filter((path) => path !== ZIP);
		const schemas = [...jsonSchemas()].map(([name]) => `schema/${name}`);
		expect(Object.keys(zipped).sort()).toEqual([...paths, ...schemas, 'README.txt'].map(inside).sort());
		expect(paths.filter((path) => !bytesOf(path).equals(Buffer.from(zipped[inside(path)]!)))).toEqual([]);
		const readme = strFromU8(zipped[inside('README.txt')]!);
		expect(readme).toContain(`the dataset ${d.info.version}, as of ${d.info.asOf}`);
		expect(readme.includes('Licence of the dataset')).toBe(d.info.licence !== undefined);
	});

	test('each JSON file finds its schema from where it lies', () => {
		for (const path of [...files.keys()].filter((one) => one.startsWith('data/json/'))) {
			const { $schema } = JSON.parse(textIn(files, path)) as { $schema: string };
			const name = join('data/json', $schema).replace('schema/', '');
			expect(jsonSchemas().has(name), name).toBe(true);
		}
	});

	test('no table has a byte order mark, and each has a header', () => {
		for (const { name, columns } of tables)
			expect(textIn(files, `data/tables/${name}.csv`).split('\r\n')[0]).toBe(columns.map((one) => one.name).join(','));
	});

	test('the page tells of every file, with its rows and bytes', () => {
		const view = dataView(d, files);
		const told = view.files.flatMap(({ path, tables: own }) => [path, ...own.map((table) => table.path)]);
		const offered = [...files.keys()].filter((path) => path !== ZIP && path !== 'data/datapackage.json');
		expect(told.sort()).toEqual(offered.sort());
		expect(view.zip).toBe(bytesOf(ZIP).length);
		const rows = view.files.flatMap(({ tables: own }) => own.map((table) => [table.name, table.rows]));
		expect(rows).toContainEqual(['claims', d.claims.length]);
		expect(rows).toContainEqual(['claims_evidence', d.claims.flatMap(({ evidence }) => evidence).length]);
	});
});

test('a file of the dataset is told from the page that offers it', () => {
	expect([...dataFiles(datasetIn(folders[1]!), '').keys()].filter((path) => !isData(path))).toEqual([]);
	expect(['data/index.html', 'index.html', 'schema/moves.schema.json'].filter(isData)).toEqual([]);
});

/** Where the articles are. */
test.runIf(existsSync(ARTICLES))(
	'no sentence of an article stands in any file, beyond the quotations that are declared',
	() => {
		const d = datasetIn(folders[0]!);
		const articles = d.sources.map(({ file }): [string, string] => [file, readFileSync(join(ARTICLES, file), 'utf8')]);
		const forbidden = forbiddenRuns(new Map(articles), declaredQuotes(d));
		const files = dataFiles(d, '');
		const leaking = [...files.keys()].filter((path) => path !== ZIP && leaksIn(textIn(files, path), forbidden).length);
		expect(leaking).toEqual([]);
		expect(leaksIn(articles[0]![1], forbidden).length).toBeGreaterThan(0);
	}
);
