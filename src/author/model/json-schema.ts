/** The one schema as JSON Schema, a record at a time, with as much of its form as the page works with. */
import { z } from 'zod';
import type { FileName } from '../../lib/data/at.ts';
import { collections, DatasetInfo } from '../../lib/data/schema.ts';

export interface JsonSchema {
	type?: string;
	title?: string;
	description?: string;
	pattern?: string;
	maxLength?: number;
	const?: unknown;
	enum?: unknown[];
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
}

export const recordSchema = (name: FileName): z.ZodType => (name === 'dataset' ? DatasetInfo : collections[name]);

const made = new Map<FileName, JsonSchema>();

/** What one record of a file may be; of dataset.json, the whole file. */
export function jsonSchemaOf(name: FileName): JsonSchema {
	const schema = made.get(name) ?? (z.toJSONSchema(recordSchema(name), { io: 'input' }) as JsonSchema);
	made.set(name, schema);
	return schema;
}

/** The forms that a value may have: one, or those of a union. */
export const variantsOf = (schema: JsonSchema): JsonSchema[] =>
	[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
		.flatMap(variantsOf)
		.concat(schema.anyOf || schema.oneOf ? [] : schema);

const words = (schema: JsonSchema | undefined): unknown[] | undefined =>
	schema?.enum ?? (schema?.const === undefined ? undefined : [schema.const]);

/** The form of a union that a value has: the one whose fixed words it holds, else the first of its type. */
export function variantFor(schema: JsonSchema, value: unknown): JsonSchema {
	const variants = variantsOf(schema);
	const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
	const ofType = variants.filter((one) => one.type === type);
	const fixed = ofType.find(({ properties = {} }) =>
		Object.entries(properties).some(([key, one]) => {
			const held = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
			return held !== undefined && words(one)?.includes(held);
		})
	);
	return fixed ?? ofType[0] ?? variants[0] ?? schema;
}
