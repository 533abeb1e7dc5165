import { show } from '../at.ts';
import type { At } from '../at.ts';
import { collectionNames } from '../schema.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';

type List = [At, readonly unknown[]];

/** Every list within a value, with its place. */
function* within(value: unknown, at: At): Generator<List> {
	if (!value || typeof value !== 'object') return;
	if (Array.isArray(value)) yield [at, value];
	for (const [key, inner] of Object.entries(value))
		yield* within(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}

function* lists({ info, each }: Context): Generator<List> {
	yield* within(info, ['dataset']);
	for (const name of collectionNames) for (const [record, at] of each[name]) yield* within(record, at);
}

/** What tells two members of a list apart: a name where they have one, else all that they hold. */
function* namesOf(member: unknown): Generator<[key: string | null, name: string]> {
	yield [null, JSON.stringify(member)];
	if (!member || typeof member !== 'object') return;
	for (const key of ['name', 'label'] as const)
		if (key in member) yield [key, JSON.stringify(Reflect.get(member, key))];
}

export const repeat: RecordRule = {
	name: 'repeat',
	scope: 'record',
	about: 'no list holds or names anything twice',
	*run(context) {
		for (const [at, members] of lists(context)) {
			const seen = new Set<string>();
			for (const [i, member] of members.entries()) {
				for (const [key, name] of namesOf(member)) {
					const here: At = key === null ? [...at, i] : [...at, i, key];
					const known = `${key} ${name}`;
					if (seen.has(known))
						yield { at: here, message: `stands twice: ${show(JSON.parse(name))}`, hint: 'keep one of the two' };
					seen.add(known);
				}
			}
		}
	}
};
