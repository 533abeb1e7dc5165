/** Every date of a dataset, with its place. */
import type { At } from '../at.ts';
import type { When } from '../schema.ts';
import type { Context } from './context.ts';

export function* datesOf({ each }: Context): Generator<[When, At]> {
	for (const [{ when }, at] of each.claims) if (when) yield [when, [...at, 'when']];
	for (const [{ when }, at] of each.meetings) if (when) yield [when, [...at, 'when']];
	for (const [{ published }, at] of each.sources) if (published) yield [published, [...at, 'published']];
}

/** The date of a record: that of the first of its claims that has one. */
export function whenOf({ by }: Context, claims: readonly string[]): When | null {
	for (const id of claims) {
		const when = by.claims.get(id)?.when;
		if (when) return when;
	}
	return null;
}
