/** What the page of the data says of each table. */
import type { FileName } from '../data/at.ts';
import { fileNames } from '../data/files.ts';
import type { Dataset } from '../data/schema.ts';
import { rowIs } from './package.ts';
import { jsonPath, tablePath, ZIP } from './place.ts';
import { tables } from './tables.ts';
import { tableRows } from './write.ts';

export interface TableView {
	name: string;
	path: string;
	rows: number;
	columns: number;
	/** What one row is, in a phrase. */
	rowIs: string;
}

/** The files of one file of the dataset. */
export interface FileView {
	name: FileName;
	/** Of its JSON, with its size in bytes. */
	path: string;
	bytes: number;
	tables: TableView[];
}

export interface DataView {
	files: FileView[];
	/** Of the zip, in bytes. */
	zip: number;
}

/** @param files what `dataFiles` makes of the dataset */
export function dataView(d: Dataset, files: ReadonlyMap<string, string | Uint8Array>): DataView {
	const rows = tableRows(d);
	const bytesOf = (path: string) => Buffer.byteLength(files.get(path) ?? '');
	const tablesOf = (file: FileName): TableView[] =>
		tables
			.filter((table) => table.file === file)
			.map((table) => ({
				name: table.name,
				path: tablePath(table.name),
				rows: rows.get(table.name)?.length ?? 0,
				columns: table.columns.length,
				rowIs: rowIs(table)
			}));
	return {
		files: fileNames.map((name) => ({
			name,
			path: jsonPath(name),
			bytes: bytesOf(jsonPath(name)),
			tables: tablesOf(name)
		})),
		zip: bytesOf(ZIP)
	};
}
