import { show } from '../at.ts';
import { makersOf } from '../find.ts';
import type { Finding } from '../at.ts';
import type { RecordRule } from './rule.ts';

export const belongs: RecordRule = {
	name: 'belongs',
	scope: 'record',
	about:
		'an actor attends and moves for the own party, and attends the meeting shown with an own office where there is one',
	*run({ each, by, offices, info }): Generator<Finding> {
		for (const [record, at] of each.attendance) {
			const actor = by.actors.get(record.actor);
			if (!actor) continue;
			if (actor.party !== record.party) {
				yield {
					at: [...at, 'party'],
					message: `party of "${actor.id}" is ${actor.party}, not "${record.party}"`,
					hint: 'correct one of the two'
				};
			}
			const holder = offices.get(record.office ?? '')?.holder;
			if (holder !== undefined && holder !== actor.id) {
				yield {
					at: [...at, 'office'],
					message: `office of another, "${holder}": "${record.office}"`,
					hint: `use an office of "${actor.id}"`
				};
			}
			// Who held which office at a meeting years before, the sources need not say.
			if (!record.office && actor.offices?.length && record.meeting === info?.delegations.meeting) {
				const hint = `add "office": ${actor.offices.map(({ id }) => id).join(' or ')}`;
				yield { at, message: `attends without an office: "${actor.id}"`, hint };
			}
		}
		for (const [move, at] of each.moves) {
			const actor = by.actors.get(move.actor ?? '');
			if (!actor || makersOf(move).some((party) => party === actor.party)) continue;
			yield {
				at: [...at, 'actor'],
				message: `"${actor.id}" is of party ${actor.party}, not ${makersOf(move).map(show).join(' or ') || 'unknown'}`,
				hint: 'correct one of the two'
			};
		}
	}
};
