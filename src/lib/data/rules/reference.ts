import type { Context } from './context.ts';
import { nearest } from './nearest.ts';
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
	offices: 'office',
	parties: 'party',
	ranks: 'rank'
};

/** The ids that exist; null where their file cannot be read, since then every reference would look broken. */
function idsOf(context: Context, to: Target): readonly string[] | null {
	if (to === 'parties') return context.info?.parties.map(({ id }) => id) ?? null;
	if (to === 'ranks') return context.info?.ranks.map(({ id }) => id) ?? null;
	// A broken actor may hold the office that is looked for.
	if (to === 'offices') return context.ids.actors?.length === context.each.actors.length ? [...context.offices.keys()] : null;
	return context.ids[to];
}

export const reference: RecordRule = {
	name: 'reference',
	scope: 'record',
	about: 'every id that is referred to exists',
	*run(context) {
		for (const { at, to, id } of referencesOf(context)) {
			const ids = idsOf(context, to);
			if (!ids || ids.includes(id)) continue;
			const near = nearest(id, ids);
			const hint = near ? `did you mean "${near}"?` : `use the id of a ${singular[to]} that exists, or add it`;
			yield { at, message: `unknown ${singular[to]}: "${id}"`, hint };
		}
	}
};
