import { spanOf } from '../edtf.ts';
import type { Whereabouts } from '../schema.ts';
import type { Finding } from '../at.ts';
import { disputed } from './disputed.ts';
import { whenOf } from './when.ts';
import type { WholeRule } from './rule.ts';

export const whereabouts: WholeRule = {
	name: 'whereabouts',
	scope: 'whole',
	about:
		'whoever is there, headed or sent has a place, whoever is unknown has none and stands nowhere else; who was present at the meeting shown is neither unknown nor only sent; all is of the day of the meeting shown, and somebody is on the map',
	*run(context): Generator<Finding> {
		const { each, by, info } = context;
		const day = spanOf(by.meetings.get(info.delegations.meeting)?.when)?.from;
		const all = each.whereabouts;
		const before = new Map<string, Whereabouts[]>();
		for (const [record, at] of all) {
			const { actor, party, place, status, claims } = record;
			if ((status === 'unknown') !== (place === null)) {
				const message =
					place === null ? `"${status}" without a place: "${actor}"` : `"unknown" with a place: "${place}"`;
				yield { at: [...at, 'place'], message, hint: 'correct the place or the status' };
			}
			const own = by.actors.get(actor)?.party;
			if (own !== undefined && own !== party) {
				const hint = 'correct one of the two';
				yield { at: [...at, 'party'], message: `party of "${actor}" is ${own}, not "${party}"`, hint };
			}
			const was = each.attendance.find(
				([one]) => one.meeting === info.delegations.meeting && one.actor === actor && one.status === 'present'
			)?.[0];
			if (was && (status === 'unknown' || status === 'sent') && !disputed(context, was.claims, claims)) {
				const hint = 'use "there", or "sent" in attendance, or add the disagreement that sets them against each other';
				yield { at: [...at, 'status'], message: `"${status}", but present at the meeting: "${actor}"`, hint };
			}
			const earlier = before.get(actor) ?? [];
			before.set(actor, [...earlier, record]);
			if (earlier.some((other) => other.status === status || [other.status, status].includes('unknown'))) {
				const hint = 'keep one of the two; an actor may be there in one place and then headed for another';
				yield { at: [...at, 'actor'], message: `actor stands twice: "${actor}"`, hint };
			}
			const span = spanOf(whenOf(context, claims));
			const past = status === 'there' && span?.to && day && span.to < day;
			if (span && day && (span.from > day || past)) {
				const hint = `the map is of ${day}: use a claim of that day`;
				yield { at: [...at, 'claims'], message: `told of another day: "${claims[0]}"`, hint };
			}
		}
		if (!all.some(([{ place }]) => place !== null)) {
			yield { at: ['whereabouts'], message: 'nobody is on the map', hint: 'add somebody with a place' };
		}
	}
};
