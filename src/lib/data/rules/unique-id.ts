import type { At } from '../at.ts';
import { collectionNames } from '../schema.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';

/** Ids of one realm must differ from each other; records of all collections share a realm, since each id is a URL. */
function* named({ info, each }: Context): Generator<{ realm: string; id: string; at: At }> {
	for (const name of collectionNames)
		for (const [{ id }, at] of each[name]) yield { realm: 'record', id, at: [...at, 'id'] };
	for (const [actor, at] of each.actors) {
		for (const [i, { id }] of (actor.offices ?? []).entries())
			yield { realm: 'record', id, at: [...at, 'offices', i, 'id'] };
	}
	for (const [i, { id }] of (info?.parties ?? []).entries())
		yield { realm: 'party', id, at: ['dataset', 'parties', i, 'id'] };
	for (const [i, { id }] of (info?.ranks ?? []).entries())
		yield { realm: 'rank', id, at: ['dataset', 'ranks', i, 'id'] };
	for (const [{ id: issue, scale }, at] of each.issues) {
		for (const [i, { id }] of (scale ?? []).entries())
			yield { realm: `step of ${issue}`, id, at: [...at, 'scale', i, 'id'] };
	}
}

export const uniqueId: RecordRule = {
	name: 'unique-id',
	scope: 'record',
	about: 'an id names one thing: one record across all files, one party, one rank, one step of a scale',
	*run(context) {
		const seen = new Set<string>();
		for (const { realm, id, at } of named(context)) {
			const key = `${realm}: ${id}`;
			if (seen.has(key)) yield { at, message: `id is taken: "${id}"`, hint: 'give one of the two another id' };
			seen.add(key);
		}
	}
};
