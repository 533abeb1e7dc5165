import type { Position } from '../schema.ts';
import { disputed } from './disputed.ts';
import type { WholeRule } from './rule.ts';
import { whenOf } from './when.ts';

export const stance: WholeRule = {
	name: 'stance',
	scope: 'whole',
	about: 'two positions of a party on an issue differ in date, or a disagreement sets them against each other',
	*run(context) {
		const before = new Map<string, Position[]>();
		for (const [position, at] of context.each.positions) {
			const key = [position.party, position.issue, whenOf(context, position.claims)?.edtf].join(' ');
			const earlier = before.get(key) ?? [];
			before.set(key, [...earlier, position]);
			const twin = earlier.find(({ claims }) => !disputed(context, claims, position.claims));
			if (!twin) continue;
			const hint = 'keep one, date them apart, or add the disagreement that sets them against each other';
			yield {
				at,
				message: `second position of "${position.party}" on "${position.issue}" beside "${twin.id}"`,
				hint
			};
		}
	}
};
