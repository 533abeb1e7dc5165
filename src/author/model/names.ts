/** What a record is called in lists: its own name, else the words of its first claim. */
import type { Context } from '../../lib/data/rules/context.ts';
import type { Target } from '../../lib/data/rules/references.ts';
import { collectionNames } from '../../lib/data/schema.ts';

export interface Named {
	id: string;
	name: string;
}

const naming = ['name', 'label', 'title', 'gist', 'question'];

function firstClaim(record: object): string | undefined {
	for (const [key, value] of Object.entries(record)) {
		if (key === 'claims' && Array.isArray(value)) return String(value[0]);
		if (!Array.isArray(value)) continue;
		for (const one of value) {
			const inner = typeof one === 'object' && one !== null ? firstClaim(one) : undefined;
			if (inner) return inner;
		}
	}
	return undefined;
}

export function nameOf(record: object, { by }: Context): string {
	const own = naming.map((key): unknown => Reflect.get(record, key)).find((value) => typeof value === 'string');
	if (typeof own === 'string') return own;
	const claim = by.claims.get(firstClaim(record) ?? '');
	return claim?.short ?? claim?.gist ?? '';
}

/** Everything that another record can name. */
export function namesOf(context: Context): Record<Target, Named[]> {
	const { info, offices, records } = context;
	const named = (list: readonly { id: string }[]): Named[] =>
		list.map((record) => ({ id: record.id, name: nameOf(record, context) }));
	const collections = collectionNames.map((name) => [name, named(records[name])] as const);
	return {
		...(Object.fromEntries(collections) as Record<(typeof collectionNames)[number], Named[]>),
		offices: named([...offices.values()].map(({ office }) => office)),
		parties: named(info?.parties ?? []),
		ranks: named(info?.ranks ?? [])
	};
}

/** The words of a record that is being written, of which its id may be made. */
export const nameWords = (record: object): string =>
	['short', ...naming]
		.map((key): unknown => Reflect.get(record, key))
		.find((value) => typeof value === 'string' && value)
		?.toString() ?? '';
