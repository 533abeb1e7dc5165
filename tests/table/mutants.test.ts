/** Every value of every record, changed one at a time: the tables of its collection change, and no others. */
import { describe, expect, test } from 'vitest';
import { collectionNames, type Dataset } from '../../src/lib/data/schema.ts';
import { valueAt } from '../../src/lib/data/shape.ts';
import { tableNamed } from '../../src/lib/table/tables.ts';
import { tableRows } from '../../src/lib/table/write.ts';
import { datasetIn, folders } from './datasets.ts';

type Path = (string | number)[];

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** The path of every value, group and list of a record; an empty list has nothing to change. */
function pathsIn(value: unknown, at: Path = []): Path[] {
	if (isEmptyList(value)) return [];
	if (typeof value !== 'object' || value === null) return [at];
	const keyOf = (key: string) => (Array.isArray(value) ? Number(key) : key);
	const inner = Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...at, keyOf(key)]));
	return at.length ? [at, ...inner] : inner;
}

/** Something else in the place of a value: a list without its first member, no group, a group where there was null. */
function changed(key: string | number, value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(1);
	if (value === null) return key === 'when' || key === 'published' ? { edtf: '2025', basis: 'stated' } : 'x';
	if (typeof value === 'object') return undefined;
	return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

function mutant<R extends object>(record: R, path: Path): R {
	const copy = structuredClone(record);
	const [holder, last] = [path.length > 1 ? valueAt(copy, path.slice(0, -1)) : copy, path.at(-1)!];
	Reflect.set(holder as object, last, changed(last, valueAt(record, path)));
	return copy;
}

const textOf = (d: Dataset) => new Map([...tableRows(d)].map(([name, rows]) => [name, JSON.stringify(rows)]));
const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
	[...a.keys()].filter((name) => a.get(name) !== b.get(name));

/** A dataset of which only the head is there. */
function headOf({ info }: Dataset): Dataset {
	const none = Object.fromEntries(collectionNames.map((name) => [name, []]));
	return { ...(none as unknown as Omit<Dataset, 'info'>), info };
}

describe.each(folders)('%s', (folder) => {
	const d = datasetIn(folder);

	test.each(collectionNames)('every value of %s', (collection) => {
		const unseen: string[] = [];
		const elsewhere: string[] = [];
		let tried = 0;
		for (const record of d[collection]) {
			const only = { ...headOf(d), [collection]: [record] };
			const before = textOf(only);
			for (const path of pathsIn(record)) {
				tried++;
				const names = differing(before, textOf({ ...only, [collection]: [mutant(record, path)] }));
				if (names.length === 0) unseen.push(`${record.id}: ${path.join('.')}`);
				elsewhere.push(...names.filter((name) => tableNamed(name).file !== collection));
			}
		}
		expect([unseen, elsewhere]).toEqual([[], []]);
		expect(tried).toBeGreaterThanOrEqual(d[collection].length * 3);
	});

	test('every value of the dataset itself', () => {
		const before = textOf(headOf(d));
		const unseen = pathsIn(d.info).filter(
			(path) => differing(before, textOf({ ...headOf(d), info: mutant(d.info, path) })).length === 0
		);
		expect(unseen).toEqual([]);
	});
});
