/** Which field of a record names which other record: read from the form of the ids in the schema. */
import type { FileName } from '../../lib/data/at.ts';
import { fileNames } from '../../lib/data/files.ts';
import type { Reference, Target } from '../../lib/data/rules/references.ts';
import { jsonSchemaOf, variantsOf } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** Every list of things with ids, by the key under which it stands, with the form of those ids. */
function* listsIn(schema: JsonSchema, key: string): Generator<[key: string, pattern: string]> {
	for (const { type, properties = {}, items } of variantsOf(schema)) {
		const pattern = properties['id']?.pattern;
		if (type === 'object' && pattern && key) yield [key, pattern];
		for (const [name, one] of Object.entries(properties)) yield* listsIn(one, type === 'object' ? name : '');
		if (items) yield* listsIn(items, key);
	}
}

const byPattern = new Map<string, Set<string>>();
for (const name of fileNames)
	for (const [key, pattern] of listsIn(jsonSchemaOf(name), name === 'dataset' ? '' : name))
		byPattern.set(pattern, (byPattern.get(pattern) ?? new Set()).add(key));

/** What a field names, where the form of its ids tells; of several candidates the one that is called like the field. */
export function targetOf({ pattern = '' }: JsonSchema, key: string): Target | undefined {
	const found = [...(byPattern.get(pattern) ?? [])];
	const one = found.length === 1 ? found[0] : found.find((name) => name === `${key}s`);
	return one as Target | undefined;
}

/** The beginnings of the ids of a file, with their hyphens: those of its own kinds of record. */
export const prefixesOf = (name: FileName): string[] =>
	variantsOf(jsonSchemaOf(name)).flatMap(
		({ properties }) => /^\^([a-z]+-)/u.exec(properties?.['id']?.pattern ?? '')?.[1] ?? ''
	);

/** A place without its numbers: `story.*.show.*`. */
export const fieldOf = (path: readonly (string | number)[]) =>
	path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/** Fields whose ids have no form of their own, by what the records that are there name in them. */
export function namedFields(references: Iterable<Reference>): Record<string, Target[]> {
	const fields: Record<string, Target[]> = {};
	for (const { at, to } of references) {
		const field = fieldOf(at);
		const known = (fields[field] ??= []);
		if (!known.includes(to)) known.push(to);
	}
	return fields;
}
