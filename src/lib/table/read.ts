/** From tables back to the dataset that they were made of. */
import { collectionNames, collections, DatasetInfo, type Dataset } from '../data/schema.ts';
import { plainText, rowsOf } from './csv.ts';
import type { CellShape, RowShape, Shape } from './shape.ts';
import { countOf, nameOf, tableNamed, tables, type Table } from './tables.ts';
import type { Rows } from './write.ts';

type Row = ReadonlyMap<string, string>;
/** The rows of each table by the cells that point to the row above them. */
type Index = ReadonlyMap<string, ReadonlyMap<string, Row[]>>;

const keyOf = (row: Row, columns: readonly string[]) => JSON.stringify(columns.map((name) => row.get(name)));

function indexOf(rows: Rows): Index {
	return new Map(
		tables.map(({ name, columns, above }) => {
			const named = (rows.get(name) ?? []).map(
				(row): Row => new Map(columns.map((one, i) => [one.name, row[i] ?? '']))
			);
			const found = new Map<string, Row[]>();
			for (const row of named) {
				const key = keyOf(row, above);
				const beside = found.get(key);
				if (beside) beside.push(row);
				else found.set(key, [row]);
			}
			return [name, found];
		})
	);
}

const valueOf = ({ json }: CellShape, cell: string): unknown =>
	json.type === 'string' ? plainText(cell) : Number(cell);

/** The columns that are empty where a group is missing. */
const cellsIn = (shapes: readonly Shape[], path: readonly string[]): string[] =>
	shapes.flatMap((shape) => {
		const inner = [...path, shape.key];
		if (shape.kind === 'group') return cellsIn(shape.parts, inner);
		return shape.kind === 'cell' ? [nameOf(inner)] : [];
	});

/** Reads one table after another, from a row to the lists that belong to it. */
class Reader {
	constructor(private readonly index: Index) {}

	/** The values of a row; a key that it has not is left out. */
	private record(table: Table, row: Row, shapes: readonly Shape[], within: readonly string[] = []) {
		const entries = shapes.flatMap((shape): [string, unknown][] => {
			const path = [...within, shape.key];
			const missing: [string, unknown][] = shape.presence === 'nullable' ? [[shape.key, null]] : [];
			if (shape.kind === 'cell') {
				const cell = row.get(nameOf(path)) ?? '';
				return cell === '' ? missing : [[shape.key, valueOf(shape, cell)]];
			}
			if (shape.kind === 'group') {
				const empty = cellsIn(shape.parts, path).every((name) => !row.get(name));
				if (empty && shape.presence !== 'required') return missing;
				return [[shape.key, this.record(table, row, shape.parts, path)]];
			}
			if (shape.counted && row.get(countOf(path)) === '') return missing;
			return [[shape.key, this.rowsBelow(table, row, nameOf(path))]];
		});
		return Object.fromEntries(entries);
	}

	private rowsBelow(table: Table, row: Row, name: string): unknown[] {
		const inner = tableNamed(`${table.name}_${name}`);
		return (this.index.get(inner.name)?.get(keyOf(row, table.key)) ?? []).map((one) => this.row(inner, one));
	}

	private row(table: Table, row: Row): unknown {
		if (!('parts' in table.of)) return valueOf(table.of, row.get(table.columns.at(-1)!.name) ?? '');
		return this.record(table, row, kindOf(table.of, row));
	}

	table(name: string): unknown[] {
		return [...(this.index.get(name)?.values() ?? [])].flat().map((row) => this.row(tableNamed(name), row));
	}
}

/** The parts of the kind of row that this one is. */
function kindOf({ options }: RowShape, row: Row): Shape[] {
	const fits = (shape: Shape) => {
		if (shape.kind !== 'cell') return true;
		const { enum: many, const: one } = shape.json;
		const words = many ?? (one === undefined ? undefined : [one]);
		const cell = row.get(nameOf([shape.key])) ?? '';
		return !words || words.includes(cell) || (cell === '' && shape.presence !== 'required');
	};
	const found = options.find((parts) => parts.every(fits));
	if (!found) throw new Error(`a row is of no known kind: ${[...row.values()].join()}`);
	return found;
}

/** @throws ZodError where the tables hold what no dataset may hold */
export function datasetOf(rows: Rows): Dataset {
	const reader = new Reader(indexOf(rows));
	const read = collectionNames.map((name) => [name, reader.table(name).map((one) => collections[name].parse(one))]);
	const info = DatasetInfo.parse(reader.table('dataset')[0]);
	return { info, ...Object.fromEntries(read) } as Dataset;
}

/**
 * @param csvs text by the name of the table
 * @throws Error where a table is missing or has other columns
 */
export function readTables(csvs: ReadonlyMap<string, string>): Dataset {
	const rows = tables.map(({ name, columns }): [string, string[][]] => {
		const [header, ...body] = rowsOf(csvs.get(name) ?? '');
		const wanted = columns.map((column) => column.name).join();
		if (header?.join() !== wanted) throw new Error(`the columns of ${name} are not ${wanted}`);
		return [name, body];
	});
	return datasetOf(new Map(rows));
}
