/** What a form holds, and what a record is: a form leaves empty what a record leaves out. */
import { variantFor } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) =>
	value === undefined ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(isObject(value) && Object.keys(value).length === 0);

/** The keys of the schema in its order, then any other. */
const keysOf = (properties: Record<string, JsonSchema>, value: Record<string, unknown>) => [
	...Object.keys(properties),
	...Object.keys(value).filter((key) => !Object.hasOwn(properties, key))
];

/** The record that a form holds: empty fields that may be missing are left out, lists that must be there are there. */
export function recordOf(value: unknown, schema: JsonSchema): unknown {
	const form = variantFor(schema, value);
	if (typeof value === 'string') return value.trim();
	if (Array.isArray(value)) return value.map((one) => recordOf(one, form.items ?? {}) ?? '');
	const { properties = {}, required = [] } = form;
	if (!isObject(value)) return value;
	const entries = keysOf(properties, value).flatMap((key): [string, unknown][] => {
		const inner = properties[key] ?? {};
		const held = recordOf(value[key], inner);
		if (held === undefined && inner.type === 'array' && required.includes(key)) return [[key, []]];
		return isEmpty(held) && !(required.includes(key) && held !== undefined && held !== '') ? [] : [[key, held]];
	});
	return Object.fromEntries(entries);
}

/** A record with something in every place that must not be empty, so that its words can be looked at while it is written. */
export function filled(value: unknown, schema: JsonSchema): unknown {
	const form = variantFor(schema, value);
	if (value === undefined) {
		if (form.type === 'array') return [];
		if (form.type === 'null') return null;
		if (form.type === 'integer' || form.type === 'number') return 0;
		if (form.type !== 'object') return form.const ?? form.enum?.[0] ?? '';
	}
	if (Array.isArray(value)) return value.map((one) => filled(one, form.items ?? {}));
	if (form.type !== 'object') return value;
	const given = isObject(value) ? value : {};
	const { properties = {}, required = [] } = form;
	const keys = keysOf(properties, given).filter((key) => key in given || required.includes(key));
	return Object.fromEntries(keys.map((key) => [key, filled(given[key], properties[key] ?? {})]));
}
