/** The dataset as files to take away: tables, their package, the JSON, and all of it in one zip. */
import { strToU8 } from 'fflate';
import { jsonSchemas } from '../data/json-schema.ts';
import { collectionNames, type Dataset } from '../data/schema.ts';
import { dataWords } from '../messages/data.ts';
import { archive } from '../office/archive.ts';
import { csvOf } from './csv.ts';
import { packageOf } from './package.ts';
import { jsonPath, PACKAGE, tablePath, ZIP } from './place.ts';
import { tables, type Table } from './tables.ts';
import { tableRows } from './write.ts';

/** The folder inside. */
const INSIDE = 'at-the-table-data/';

const jsonText = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The collections as they are; each names its schema, which stands beside them on the site and in the zip. */
function jsonFiles(d: Dataset): [string, string][] {
	const schemaOf = (name: string) => ({ $schema: `../../schema/${name}.schema.json` });
	return [
		[jsonPath('dataset'), jsonText({ ...schemaOf('dataset'), ...d.info, ...schemaOf('dataset') })],
		...collectionNames.map((name): [string, string] => [
			jsonPath(name),
			jsonText({ ...schemaOf(name), [name]: d[name] })
		])
	];
}

/** Every table with its file, in UTF-8 without a byte order mark. */
function csvFiles(d: Dataset): Map<Table, Uint8Array> {
	const rows = tableRows(d);
	return new Map(
		tables.map((table) => {
			const header = table.columns.map(({ name }) => name);
			return [table, strToU8(csvOf([header, ...(rows.get(table.name) ?? [])]))];
		})
	);
}

/**
 * All files of a dataset by their path from the root of a site; the same dataset gives the same bytes.
 * @param origin where the site stands, without a slash at its end; empty where nobody knows
 */
export function dataFiles(d: Dataset, origin: string): Map<string, string | Uint8Array> {
	const csvs = csvFiles(d);
	const files = new Map<string, string | Uint8Array>([
		...[...csvs].map(([{ name }, csv]): [string, Uint8Array] => [tablePath(name), csv]),
		[PACKAGE, jsonText(packageOf(d, origin, csvs))],
		...jsonFiles(d)
	]);
	const schemas = [...jsonSchemas()].map(([name, text]): [string, string] => [`schema/${name}`, text]);
	const readme: [string, string] = ['README.txt', dataWords.readme(d.info)];
	const zipped = [readme, ...files, ...schemas].map(([path, body]) => [INSIDE + path, body] as const);
	return files.set(ZIP, archive(zipped));
}
