/** JSON-LD as a reader that is not ours understands it, without a network. */
import jsonld, { type ContextDefinition } from 'jsonld';
import { contexts } from './contexts.ts';

export interface Expanded {
	[name: string]: unknown;
	'@id'?: string;
	'@type'?: string[];
}

const documentLoader = async (url: string) => {
	const context = contexts[url.replace(/\/$/, '')];
	if (!context) throw new Error(`nothing is fetched: ${url}`);
	return { documentUrl: url, document: { '@context': context as ContextDefinition }, contextUrl: undefined };
};

export const BASE = 'https://example.org/site/data/file.jsonld';

/** The nodes at the root of a document; names in it are resolved as in a file of `data/`. */
export async function expanded(document: object): Promise<Expanded[]> {
	// The reader works on a copy in any case; its types know no plain objects.
	const input = JSON.parse(JSON.stringify(document)) as Parameters<typeof jsonld.expand>[0];
	return (await jsonld.expand(input, { base: BASE, documentLoader })) as Expanded[];
}

/** Every node in an expanded document that has a type, wherever it stands. */
export function typedNodes(value: unknown): Expanded[] {
	if (Array.isArray(value)) return value.flatMap(typedNodes);
	if (typeof value !== 'object' || value === null) return [];
	const node = value as Expanded;
	return [...(Array.isArray(node['@type']) ? [node] : []), ...Object.values(node).flatMap(typedNodes)];
}

/** Names of the members of a document, wherever they stand, keywords left out. */
export function termsIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(termsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => [
		...(/^@|^(id|type)$/.test(name) ? [] : [name]),
		...termsIn(inner)
	]);
}

/** The members of an expanded document, keywords left out. */
export const expandedTerms = (value: unknown): string[] => termsIn(value);

/** What a term of a node has as plain values: texts, numbers, names of nodes. */
export const valuesOf = (node: Expanded, term: string): unknown[] =>
	((node[term] ?? []) as Record<string, unknown>[]).map((one) => one['@value'] ?? one['@id']);
