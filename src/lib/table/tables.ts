/** The tables of a dataset: one a collection, and one for every list in its records. All are derived from the one schema. */
import type { FileName } from '../data/at.ts';
import { collectionNames, collections, DatasetInfo } from '../data/schema.ts';
import { dataWords } from '../messages/data.ts';
import { idsWithinRow, memberName, rowNames, targetOf } from './keys.ts';
import { rowShape, type CellShape, type Json, type ListShape, type RowShape, type Shape } from './shape.ts';

export interface Column {
	name: string;
	json: Json;
	/** True where no cell of it is empty. */
	required: boolean;
	description: string;
	/** Where the value stands in a record of the JSON: `attribution.speaker`; empty where a table alone needs it. */
	path: string;
}

/** Columns that together point to the row of one table. */
export interface Reference {
	columns: string[];
	table: string;
	to: string[];
}

export interface Table {
	name: string;
	/** The file of the dataset that it is made of. */
	file: FileName;
	/** The table of the rows to which its own belong; a collection has none. */
	parent: Table | undefined;
	/** Where the list stands in a record; empty for a collection. */
	path: string;
	description: string;
	/** What a row is made of, or the one cell that is a member of a list of values. */
	of: RowShape | CellShape;
	/** The columns that point to the row of the parent. */
	above: string[];
	columns: Column[];
	/** The columns that tell its rows apart. */
	key: string[];
	/** What the columns of other tables are called that point to its key, one for each of its columns. */
	pointers: string[];
	references: Reference[];
}

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** The name of a column, or the last part of the name of a table. */
export const nameOf = (path: readonly string[]): string => path.map(snake).join('_');
/** The column with the place of a row in its list. */
export const NUMBER = 'number';
/** The column that counts a list which may be missing. */
export const countOf = (path: readonly string[]): string => `${nameOf(path)}_count`;

const position: Json = { type: 'integer', minimum: 1 };
const count: Json = { type: 'integer', minimum: 0 };

function columnsOf(shapes: readonly Shape[], within: readonly string[] = [], always = true, about = ''): Column[] {
	return shapes.flatMap((shape): Column[] => {
		const path = [...within, shape.key];
		const description = shape.description || about;
		const required = always && shape.presence === 'required';
		if (shape.kind === 'group') return columnsOf(shape.parts, path, required, description);
		const column = { required, description, path: path.join('.') };
		if (shape.kind === 'cell') return [{ ...column, name: nameOf(path), json: shape.json }];
		const counted = { ...column, required: false, name: countOf(path), json: count, path: '' };
		return shape.counted ? [{ ...counted, description: dataWords.count(column.path) }] : [];
	});
}

const listsOf = (shapes: readonly Shape[], within: readonly string[] = []): { path: string[]; list: ListShape }[] =>
	shapes.flatMap((shape) => {
		const path = [...within, shape.key];
		if (shape.kind === 'group') return listsOf(shape.parts, path);
		return shape.kind === 'list' ? [{ path, list: shape }] : [];
	});

interface Place {
	name: string;
	file: FileName;
	parent?: Table;
	path: string[];
	description: string;
	of: RowShape | CellShape;
}

function tableOf({ name, file, parent, path, description, of }: Place): Table {
	const above = parent?.pointers ?? [];
	const pointing = above.map((column, index): Column => {
		const from = parent!.columns.find((one) => one.name === parent!.key[index])!;
		const text = column.endsWith(`_${NUMBER}`) ? dataWords.numberAbove(parent!.name) : dataWords.above(parent!.name);
		return { name: column, json: from.json, required: true, description: text, path: '' };
	});
	const numbered: Column = { name: NUMBER, json: position, required: true, description: dataWords.number, path: '' };
	const last = path.at(-1) ?? '';
	const own =
		'parts' in of
			? columnsOf(of.parts)
			: [{ name: memberName(last, of.json), json: of.json, required: true, description, path: path.join('.') }];
	const columns = [...(parent ? [...pointing, numbered] : []), ...own];
	const named = rowNames[name];
	const key = named ? ['id'] : idsWithinRow.has(name) ? [...above, 'id'] : [...above, NUMBER];
	const references = own.flatMap((column): Reference[] => {
		const target = targetOf(name, column.name, column.json);
		return target ? [{ columns: [column.name], table: target, to: ['id'] }] : [];
	});
	if (parent) references.unshift({ columns: above, table: parent.name, to: parent.key });
	const pointers = named ? [named] : [...above, idsWithinRow.has(name) ? snake(last) : `${snake(last)}_${NUMBER}`];
	return { name, file, parent, path: path.join('.'), description, of, above, columns, key, pointers, references };
}

/** A table, and behind it those of the lists in its rows. */
function withLists(place: Place): Table[] {
	const table = tableOf(place);
	const inner = 'parts' in place.of ? listsOf(place.of.parts) : [];
	return [
		table,
		...inner.flatMap(({ path, list: { of, description } }) =>
			withLists({
				name: `${place.name}_${nameOf(path)}`,
				file: place.file,
				parent: table,
				path,
				description,
				of: Array.isArray(of) ? { parts: of, options: [of] } : of
			})
		)
	];
}

/** Every table, those of one file behind each other, the one that others belong to first. */
export const tables: readonly Table[] = [
	...withLists({ name: 'dataset', file: 'dataset', path: [], description: '', of: rowShape(DatasetInfo) }),
	...collectionNames.flatMap((name) =>
		withLists({ name, file: name, path: [], description: '', of: rowShape(collections[name]) })
	)
];

const byName = new Map(tables.map((table) => [table.name, table]));
/** @throws Error where there is no such table */
export function tableNamed(name: string): Table {
	const table = byName.get(name);
	if (!table) throw new Error(`no table is called ${name}`);
	return table;
}
