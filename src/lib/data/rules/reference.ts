import { collectionNames } from '../schema.ts';
import { isWhole } from './context.ts';
import type { Context } from './context.ts';
import { nearest } from '../nearest.ts';
import { referencesOf } from './references.ts';
import type { Target } from './references.ts';
import type { RecordRule } from './rule.ts';

const singular: Record<Target, string> = {
	sources: 'source',
	actors: 'actor',
	meetings: 'meeting',
	issues: 'issue',
	claims: 'claim',
	attendance: 'attendance',
	positions: 'position',
	moves: 'move',
	disagreements: 'disagreement',
	places: 'place',
	whereabouts: 'whereabouts',
	story: 'step',
	lesson: 'activity',
	offices: 'office',
	parties: 'party',
	ranks: 'rank'
};

/** An id that has a fault itself is no advice. */
function hintOn({ by }: Context, to: Target, near: string): string {
	const sound = collectionNames.every((name) => name !== to || by[name].has(near));
	return sound ? `did you mean "${near}"?` : `"${near}" has a fault of its own: mend that first`;
}

const withArticle = (noun: string) => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

const targets = [...collectionNames, 'offices', 'parties', 'ranks'] as const;

/** So many unknown ids are compared with all that are known. */
const FEW = 1000;

/** The ids that exist; null where one of them cannot be read, since then every reference would look broken. */
function idsOf(context: Context, to: Target): ReadonlySet<string> | null {
	const { info, offices, ids } = context;
	if (to === 'parties') return info && new Set(info.parties.map(({ id }) => id));
	if (to === 'ranks') return info && new Set(info.ranks.map(({ id }) => id));
	// A broken actor may hold the office that is looked for.
	if (to === 'offices') return isWhole(context, 'actors') ? new Set(offices.keys()) : null;
	return ids[to] && new Set(ids[to]);
}

export const reference: RecordRule = {
	name: 'reference',
	scope: 'record',
	about: 'every id that is referred to exists',
	*run(context) {
		let unknown = 0;
		const known = new Map(targets.map((to) => [to, idsOf(context, to)]));
		for (const { at, to, id } of referencesOf(context)) {
			const ids = known.get(to);
			if (!ids || ids.has(id)) continue;
			// Where so many are unknown, each is not a slip of its own.
			const near = unknown++ < FEW ? nearest(id, ids) : undefined;
			const hint = near
				? hintOn(context, to, near)
				: `use the id of ${withArticle(singular[to])} that exists, or add it`;
			yield { at, message: `unknown ${singular[to]}: "${id}"`, hint };
		}
	}
};
