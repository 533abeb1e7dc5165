import { leads } from '../headline.ts';
import type { Attendance } from '../schema.ts';
import { disputed } from './disputed.ts';
import type { WholeRule } from './rule.ts';

export const head: WholeRule = {
	name: 'head',
	scope: 'whole',
	about:
		'a party has one head at a meeting, and an actor one record, unless a disagreement sets them against each other',
	*run(context) {
		const [byActor, heads] = [new Map<string, Attendance[]>(), new Map<string, Attendance[]>()];
		for (const [record, at] of context.each.attendance) {
			const { meeting, actor, party } = record;
			const agreeing = (others: Attendance[]) =>
				others.filter(({ claims }) => !disputed(context, claims, record.claims));
			const earlier = (of: Map<string, Attendance[]>, who: string) => of.get(`${meeting} ${who}`) ?? [];
			const add = (to: Map<string, Attendance[]>, who: string) =>
				to.set(`${meeting} ${who}`, [...earlier(to, who), record]);
			const hint = 'keep one of the two, or add the disagreement that sets them against each other';
			const twin = agreeing(earlier(byActor, actor))[0];
			if (twin)
				yield { at: [...at, 'actor'], message: `actor stands twice at "${record.meeting}": "${record.actor}"`, hint };
			if (leads(record) && agreeing(earlier(heads, party)).some((other) => other !== twin)) {
				yield { at: [...at, 'role'], message: `second head at "${record.meeting}" for party "${record.party}"`, hint };
			}
			add(byActor, actor);
			if (leads(record)) add(heads, party);
		}
	}
};
