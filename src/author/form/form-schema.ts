/** The form of a record: its JSON Schema with a title for each field, and which widget each field wants. */
import type { Schema, UiSchema } from '@sjsf/form';
import type { FileName } from '../../lib/data/at.ts';
import type { Target } from '../../lib/data/rules/references.ts';
import { author } from '../../lib/messages/author.ts';
import { jsonSchemaOf } from '../model/json-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { targetOf } from '../model/targets.ts';
import { meaningsOf } from './meanings.ts';
import Reference from './Reference.svelte';

/** Texts up to so many letters stand on one line. */
const ONE_LINE = 60;

/** `describedAs` as words: "described as". */
const inWords = (key: string) => key.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();

const isNull = ({ type }: JsonSchema) => type === 'null';
const isPassage = ({ properties = {} }: JsonSchema) => ['start', 'end', 'hash'].every((key) => key in properties);

function titled(schema: JsonSchema, title: string): JsonSchema {
	const { properties, items, anyOf, oneOf } = schema;
	const nullable = anyOf?.length === 2 && anyOf.some(isNull);
	const variant = (one: JsonSchema): JsonSchema => {
		if (nullable) return titled(one, isNull(one) ? author.form.unknown : author.form.given);
		const kind = one.properties?.['kind'];
		return titled(one, String(kind?.const ?? kind?.enum?.join(', ') ?? title));
	};
	return {
		...schema,
		title,
		...(properties && {
			properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, titled(one, inWords(key))]))
		}),
		...(items && { items: titled(items, title) }),
		...(anyOf && { anyOf: anyOf.map(variant) }),
		...(oneOf && { oneOf: oneOf.map(variant) })
	};
}

type Named = Record<string, Target[]>;

/** The choice between the forms of a union, and what is chosen, carry the name of the field for those who do not see it. */
function unionOf(variants: JsonSchema[], key: string, path: string, named: Named): UiSchema[] {
	const name = { 'aria-label': inWords(key) };
	return variants.map((one) => {
		const made = widgets(one, key, path, named);
		if (one.type === 'object') return made;
		return { ...made, 'ui:options': { ...made['ui:options'], text: name, textarea: name, select: name } };
	});
}

function widgets(schema: JsonSchema, key: string, path: string, named: Named): UiSchema {
	const { type, properties, items, anyOf, oneOf, maxLength = 0, description } = schema;
	if (type === 'string') {
		const own = targetOf(schema, key);
		const targets = key === 'id' ? [] : own ? [own] : (named[path] ?? []);
		if (targets.length > 0) return { 'ui:options': { targets }, 'ui:components': { textWidget: Reference } };
		if (schema.enum) return { 'ui:options': { enumNames: meaningsOf(schema.enum.map(String), description) } };
		return maxLength > ONE_LINE ? { 'ui:components': { textWidget: 'textareaWidget' } } : {};
	}
	const inner = Object.entries(properties ?? {}).map(
		([name, one]) => [name, widgets(one, name, `${path}.${name}`, named)] as const
	);
	return {
		...Object.fromEntries(inner),
		...(items && { items: widgets(items, key, `${path}.*`, named) }),
		...(anyOf && { anyOf: unionOf(anyOf, key, path, named) }),
		...(oneOf && { oneOf: unionOf(oneOf, key, path, named) }),
		...((anyOf || oneOf) && {
			combinationFieldOptionSelector: { 'ui:options': { select: { 'aria-label': author.form.variant(inWords(key)) } } }
		}),
		...(isPassage(schema) && { 'ui:options': { layouts: { 'object-properties': { class: 'sjsf-layout locator' } } } })
	};
}

export interface RecordForm {
	schema: Schema;
	ui: UiSchema;
}

/** @param named fields whose ids have no form of their own (see targets.ts) */
export function formOf(name: FileName, named: Named): RecordForm {
	const schema = titled(jsonSchemaOf(name), '');
	return {
		schema: schema as Schema,
		ui: widgets(schema, '', name === 'dataset' ? name : `${name}.*`, named)
	};
}
