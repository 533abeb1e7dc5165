import { leads } from '../headline.ts';
import { disputed } from './disputed.ts';
import type { WholeRule } from './rule.ts';

export const head: WholeRule = {
	name: 'head',
	scope: 'whole',
	about:
		'a party has one head at a meeting, and an actor one record, unless a disagreement sets them against each other',
	*run(context) {
		const all = context.each.attendance;
		for (const [i, [record, at]] of all.entries()) {
			const earlier = all.slice(0, i).map(([other]) => other);
			const same = earlier.filter(
				({ meeting, claims }) => meeting === record.meeting && !disputed(context, claims, record.claims)
			);
			const hint = 'keep one of the two, or add the disagreement that sets them against each other';
			const twin = same.find(({ actor }) => actor === record.actor);
			if (twin)
				yield { at: [...at, 'actor'], message: `actor stands twice at "${record.meeting}": "${record.actor}"`, hint };
			if (leads(record) && same.some((other) => leads(other) && other.party === record.party && other !== twin)) {
				yield { at: [...at, 'role'], message: `second head at "${record.meeting}" for party "${record.party}"`, hint };
			}
		}
	}
};
