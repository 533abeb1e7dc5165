/** From a dataset to the rows of its tables. */
import type { Dataset } from '../data/schema.ts';
import { valueAt } from '../data/shape.ts';
import { cellText } from './csv.ts';
import type { Shape } from './shape.ts';
import { countOf, nameOf, tableNamed, tables, type Table } from './tables.ts';

/** Rows by the name of their table, without the header; cells in the order of its columns. */
export type Rows = Map<string, string[][]>;

const cellOf = (value: unknown): string => {
	if (value === undefined || value === null) return '';
	if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`no cell: ${JSON.stringify(value)}`);
	return typeof value === 'number' ? String(value) : cellText(value);
};

/** The cells of what a row holds, and the lists that go into other tables. */
function taken(shapes: readonly Shape[], record: unknown, within: string[] = []) {
	const cells = new Map<string, string>();
	const lists: { name: string; members: readonly unknown[] }[] = [];
	for (const shape of shapes) {
		const path = [...within, shape.key];
		const value = valueAt(record, path);
		if (shape.kind === 'cell') cells.set(nameOf(path), cellOf(value));
		else if (shape.kind === 'group') {
			const inner = taken(shape.parts, record, path);
			for (const [name, cell] of inner.cells) cells.set(name, cell);
			lists.push(...inner.lists);
		} else {
			const members: readonly unknown[] = Array.isArray(value) ? value : [];
			if (shape.counted) cells.set(countOf(path), value === undefined ? '' : String(members.length));
			lists.push({ name: nameOf(path), members });
		}
	}
	return { cells, lists };
}

function addRow(rows: Rows, table: Table, above: readonly string[], number: number, record: unknown) {
	const { cells, lists } =
		'parts' in table.of
			? taken(table.of.parts, record)
			: { cells: new Map([[table.columns.at(-1)!.name, cellOf(record)]]), lists: [] };
	const leading = table.parent ? [...above, String(number)] : [];
	const row = [...leading, ...table.columns.slice(leading.length).map(({ name }) => cells.get(name) ?? '')];
	rows.get(table.name)!.push(row);
	const key = table.key.map((name) => row[table.columns.findIndex((column) => column.name === name)]!);
	for (const { name, members } of lists) {
		const inner = tableNamed(`${table.name}_${name}`);
		members.forEach((member, index) => addRow(rows, inner, key, index + 1, member));
	}
}

/** The rows of all tables; a table without rows is there too. */
export function tableRows(d: Dataset): Rows {
	const rows: Rows = new Map(tables.map(({ name }) => [name, []]));
	for (const table of tables.filter(({ parent }) => !parent)) {
		const records: readonly unknown[] = table.file === 'dataset' ? [d.info] : d[table.file];
		records.forEach((record, index) => addRow(rows, table, [], index + 1, record));
	}
	return rows;
}
