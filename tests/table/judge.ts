/** Reads the files of a package as a stranger would: with papaparse, and by what `datapackage.json` says of them. */
import Papa from 'papaparse';
import type { DataPackage, Field, Resource } from '../../src/lib/table/package.ts';

export type Files = ReadonlyMap<string, string | Uint8Array>;
type Row = Record<string, string>;

export const textIn = (files: Files, path: string): string => {
	const body = files.get(path);
	if (body === undefined) throw new Error(`no file ${path}`);
	return typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
};

export const packageIn = (files: Files) => JSON.parse(textIn(files, 'data/datapackage.json')) as DataPackage;

/** What is wrong with one cell; the forms of Table Schema (types) and its constraints. */
function cellFault({ type, constraints }: Field, cell: string): string | undefined {
	if (cell === '') return constraints.required ? 'is empty' : undefined;
	if (type === 'integer' && !/^[+-]?\d+$/.test(cell)) return 'is no integer';
	if (type === 'number' && !/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell)) return 'is no number';
	if (type === 'date' && !(/^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)))) return 'is no date';
	const { enum: words, pattern, maxLength = Infinity, minimum = -Infinity, maximum = Infinity } = constraints;
	if (words && !words.includes(cell)) return 'is none of the words';
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) return 'has another form';
	if (cell.length > maxLength) return 'is too long';
	if ((type === 'integer' || type === 'number') && !(Number(cell) >= minimum && Number(cell) <= maximum))
		return 'is out of bounds';
	return undefined;
}

const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((name) => row[name]));

function rowsOf(files: Files, { name, path, schema }: Resource, faults: string[]): Row[] {
	const { data, errors, meta } = Papa.parse<Row>(textIn(files, `data/${path}`), {
		header: true,
		newline: '\r\n',
		delimiter: ',',
		skipEmptyLines: true
	});
	faults.push(...errors.map(({ message, row }) => `${name}: ${message} in row ${row}`));
	const wanted = schema.fields.map((field) => field.name);
	if (meta.fields?.join() !== wanted.join()) faults.push(`${name}: its columns are ${meta.fields?.join()}`);
	if (new Set(wanted).size !== wanted.length) faults.push(`${name}: two columns have the same name`);
	return data;
}

/** Every fault of the tables, in a line each: types, constraints, keys that are not unique, and keys that lead nowhere. */
export function faultsOf(files: Files): string[] {
	const faults: string[] = [];
	const { resources } = packageIn(files);
	const rows = new Map(resources.map((one) => [one.name, rowsOf(files, one, faults)]));
	for (const { name, schema } of resources) {
		const own = rows.get(name)!;
		for (const field of schema.fields)
			own.forEach((row, index) => {
				const fault = cellFault(field, row[field.name] ?? '');
				if (fault) faults.push(`${name}, row ${index + 1}: ${field.name} ${fault}: ${row[field.name]}`);
			});
		for (const key of [schema.primaryKey, ...(schema.uniqueKeys ?? [])]) {
			const keys = own.map((row) => keyOf(row, key));
			if (new Set(keys).size !== keys.length) faults.push(`${name}: not unique: ${key.join()}`);
		}
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const target = rows.get(reference.resource ?? name);
			if (!target) {
				faults.push(`${name}: there is no table ${reference.resource}`);
				continue;
			}
			const known = new Set(target.map((row) => keyOf(row, reference.fields)));
			for (const row of own.filter((one) => fields.some((field) => one[field] !== '')))
				if (!known.has(keyOf(row, fields)))
					faults.push(`${name}: leads nowhere: ${fields.join()} ${keyOf(row, fields)}`);
		}
	}
	return faults;
}
