/** The Data Package of a dataset: what its tables hold, in the words of Data Package and Table Schema, version 2.1. */
import { createHash } from 'node:crypto';
import { get } from '../data/find.ts';
import type { Dataset, Source } from '../data/schema.ts';
import { dataWords } from '../messages/data.ts';
import { eachOf, type Json } from './shape.ts';
import { NUMBER, type Column, type Reference, type Table } from './tables.ts';

/** A column, as Table Schema describes it. */
export interface Field {
	name: string;
	/** Where the value stands in a record of the JSON. */
	title?: string;
	description?: string;
	type: 'string' | 'integer' | 'number' | 'date';
	constraints: {
		required?: true;
		enum?: string[];
		pattern?: string;
		maxLength?: number;
		minimum?: number;
		maximum?: number;
	};
}

export interface TableSchema {
	fields: Field[];
	primaryKey: string[];
	uniqueKeys?: string[][];
	/** A table that points to itself is not named in `reference`. */
	foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}

export interface Resource {
	name: string;
	type: 'table';
	/** From the folder of `datapackage.json`. */
	path: string;
	title: string;
	description: string;
	format: 'csv';
	mediatype: 'text/csv';
	encoding: 'utf-8';
	bytes: number;
	/** `sha256:` and the digest of the file. */
	hash: string;
	schema: TableSchema;
}

export interface DataPackage {
	$schema: string;
	name: string;
	title: string;
	description: string;
	homepage?: string;
	version: string;
	licenses?: { name: string; title: string }[];
	sources: { title: string }[];
	resources: Resource[];
}

export const PROFILE = 'https://datapackage.org/profiles/2.1/datapackage.json';

/** A pattern without its anchors, since one of Table Schema is for the whole cell; undefined where it looks ahead, which XML Schema cannot. */
function wholeCell(pattern = ''): string | undefined {
	if (!/^\^.*\$$/.test(pattern) || pattern.includes('(?')) return undefined;
	return eachOf(pattern).join('|');
}

/** The bounds that zod gives to every whole number are none. */
const bound = (limit?: number) =>
	limit !== undefined && Number.isSafeInteger(limit) && Math.abs(limit) < 2 ** 52 ? limit : undefined;

/** Keys without a value are left out. */
const given = <T extends object>(all: T): T =>
	Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;

const typeOf = ({ type, format }: Json): Field['type'] => {
	if (type === 'integer' || type === 'number') return type;
	return format === 'date' ? 'date' : 'string';
};

function fieldOf({ name, json, required, description, path }: Column): Field {
	const type = typeOf(json);
	const words = json.enum ?? (json.const === undefined ? undefined : [json.const]);
	const constraints = given({
		required: required || undefined,
		enum: words,
		pattern: type === 'string' && !words ? wholeCell(json.pattern) : undefined,
		maxLength: type === 'string' && !words ? json.maxLength : undefined,
		minimum: bound(json.minimum),
		maximum: bound(json.maximum)
	}) as Field['constraints'];
	return given({ name, title: path || undefined, description: description || undefined, type, constraints }) as Field;
}

const foreignKey = (own: string, { columns, table, to }: Reference) => ({
	fields: columns,
	reference: { ...(table !== own && { resource: table }), fields: to }
});

/** The Table Schema of a table. */
export function schemaOf({ name, columns, key, above, references }: Table): TableSchema {
	const numbered = above.length > 0 && !key.includes(NUMBER);
	return {
		fields: columns.map(fieldOf),
		primaryKey: key,
		...(numbered && { uniqueKeys: [[...above, NUMBER]] }),
		...(references.length > 0 && { foreignKeys: references.map((one) => foreignKey(name, one)) })
	};
}

/** What one row of a table is, in a phrase. */
export const rowIs = ({ name, parent, path }: Table): string =>
	dataWords.rows[name] ?? dataWords.member(path, parent?.name ?? '');

const resourceOf = (table: Table, csv: Uint8Array): Resource => ({
	name: table.name,
	type: 'table',
	path: `tables/${table.name}.csv`,
	title: table.name,
	description: [dataWords.oneRow(rowIs(table)), table.description].filter(Boolean).join(' '),
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	bytes: csv.length,
	hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
	schema: schemaOf(table)
});

/** An article, as far as it is known: it has a working name, and an outlet and a day only where they are stated. */
function sourceOf(d: Dataset, { name, outlet, published }: Source) {
	return { title: dataWords.source(name, outlet ? get(d, 'actors', outlet).name : undefined, published?.edtf) };
}

/** The name of a licence as an identifier: "CC BY 4.0" is "CC-BY-4.0". */
const licenceId = (licence: string) => licence.replace(/[^-a-zA-Z0-9._]+/g, '-');

/**
 * @param origin where the site stands, without a slash at its end; empty where nobody knows
 * @param csvs the tables and their files
 */
export function packageOf(d: Dataset, origin: string, csvs: ReadonlyMap<Table, Uint8Array>): DataPackage {
	const { id, title, lead, version, asOf, licence } = d.info;
	return {
		$schema: PROFILE,
		name: id,
		title,
		description: `${lead} ${dataWords.packageIs(asOf)}`,
		...(origin && { homepage: `${origin}/data/` }),
		version,
		...(licence && /[a-z]/i.test(licenceId(licence)) && { licenses: [{ name: licenceId(licence), title: licence }] }),
		sources: d.sources.map((source) => sourceOf(d, source)),
		resources: [...csvs].map(([table, csv]) => resourceOf(table, csv))
	};
}
