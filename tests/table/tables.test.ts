import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { dataWords } from '../../src/lib/messages/data.ts';
import { rowNames } from '../../src/lib/table/keys.ts';
import { schemaOf } from '../../src/lib/table/package.ts';
import { rowShape } from '../../src/lib/table/shape.ts';
import { tableNamed, tables } from '../../src/lib/table/tables.ts';
import { tableRows } from '../../src/lib/table/write.ts';
import { datasetIn, folders } from './datasets.ts';

const names = new Set(tables.map(({ name }) => name));
const columnsOf = (name: string) => tableNamed(name).columns.map((column) => column.name);

describe('tables', () => {
	test('each has a name of its own, and so has each of its columns', () => {
		expect(names.size).toBe(tables.length);
		for (const { name } of tables) expect(new Set(columnsOf(name)).size, name).toBe(columnsOf(name).length);
	});

	test('every name is fit for a file and for a column in other programs', () => {
		for (const { name, columns } of tables)
			for (const each of [name, ...columns.map((column) => column.name)]) expect(each).toMatch(/^[a-z][a-z0-9_]*$/);
	});

	test('every column with ids says where they lead, apart from the ids of its own rows', () => {
		const silent = tables.flatMap(({ name, columns, references }) =>
			columns
				.filter(({ name: column, json }) => column !== 'id' && /^\^[a-z]+-\[/.test(json.pattern ?? ''))
				.filter(({ name: column }) => !references.some((reference) => reference.columns.includes(column)))
				.map((column) => `${name}.${column.name}`)
		);
		expect(silent).toEqual([]);
	});

	test('every reference leads to the key of a table', () => {
		for (const { name, references } of tables)
			for (const { columns, table, to } of references) {
				expect(names, name).toContain(table);
				expect(tableNamed(table).key, name).toEqual(to);
				expect(columnsOf(name), name).toEqual(expect.arrayContaining(columns));
			}
	});

	test('no name in the lists of keys and of words is of a table that is gone', () => {
		expect(Object.keys({ ...rowNames, ...dataWords.rows }).filter((name) => !names.has(name))).toEqual([]);
	});

	test('no pattern needs what XML Schema has not (Table Schema, constraints)', () => {
		const patterns = tables.flatMap((table) =>
			schemaOf(table).fields.flatMap(({ constraints }) => constraints.pattern ?? [])
		);
		expect(patterns.length).toBeGreaterThan(50);
		expect(patterns.filter((pattern) => /\(\?|\^|\$|\\b/.test(pattern))).toEqual([]);
	});
});

describe.each(folders)('%s', (folder) => {
	const d = datasetIn(folder);
	const rows = tableRows(d);
	const column = (table: string, name: string) => rows.get(table)!.map((row) => row[columnsOf(table).indexOf(name)]!);

	test('a list of records of several kinds names records that are there', () => {
		const ids = new Set(tables.flatMap(({ name, parent }) => (parent ? [] : column(name, 'id'))));
		for (const table of ['story_show', 'story_focus', 'lesson_show'])
			expect(column(table, 'record').filter((id) => !ids.has(id))).toEqual([]);
	});

	test('a step on a scale is one of that issue', () => {
		const both = (table: string, name: string) =>
			column(table, 'issue').map((issue, index) => `${issue} ${column(table, name)[index]}`);
		const known = both('issues_scale', 'id');
		expect(both('positions', 'step').filter((step) => !step.endsWith(' ') && !known.includes(step))).toEqual([]);
	});

	test('no item of Wikidata stands where no record has one', () => {
		const given = [...d.actors, ...d.places].filter(({ wikidata }) => wikidata);
		const cells = [...column('actors', 'wikidata'), ...column('places', 'wikidata')];
		expect(cells.filter(Boolean)).toEqual(given.map(({ wikidata }) => wikidata));
	});
});

/** A new form in the schema stops here, before anything of it is lost. */
describe('rowShape(schema) refuses', () => {
	const text = z.string().min(1);
	test.each([
		['a yes or no', z.strictObject({ id: text, loud: z.boolean() })],
		['a text that may be empty', z.strictObject({ id: text, note: z.string() })],
		['what may be null or missing', z.strictObject({ id: text, note: text.nullable().optional() })],
		['a list of lists', z.strictObject({ id: text, rows: z.array(z.array(text)) })],
		['a list that may be null', z.strictObject({ id: text, rows: z.array(text).nullable() })],
		['one of two forms', z.strictObject({ id: text, note: z.union([text, z.number()]) })],
		['an object with keys of any name', z.strictObject({ id: text, notes: z.record(text, text).optional() })],
		[
			'a group that nothing tells from none',
			z.strictObject({ id: text, at: z.strictObject({ note: text.optional() }).optional() })
		],
		[
			'kinds of rows with lists of other members',
			z.discriminatedUnion('kind', [
				z.strictObject({ kind: z.literal('a'), of: z.array(text) }),
				z.strictObject({ kind: z.literal('b'), of: z.array(z.strictObject({ text })) })
			])
		],
		[
			'kinds of rows with other bounds',
			z.discriminatedUnion('kind', [
				z.strictObject({ kind: z.literal('a'), n: z.int().min(1) }),
				z.strictObject({ kind: z.literal('b'), n: z.int().min(2) })
			])
		]
	])('%s', (_, schema) => expect(() => rowShape(schema)).toThrow());
});

test('what a column means is told for each kind of row that has it', () => {
	const minutes = tableNamed('lesson').columns.find(({ name }) => name === 'minutes');
	expect(minutes?.description).toBe('plan: The sum of those of its activities.');
});
