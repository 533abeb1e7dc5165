import { disputed } from './disputed.ts';
import type { WholeRule } from './rule.ts';
import { whenOf } from './when.ts';

export const stance: WholeRule = {
	name: 'stance',
	scope: 'whole',
	about: 'two positions of a party on an issue differ in date, or a disagreement sets them against each other',
	*run(context) {
		const all = context.each.positions;
		for (const [i, [position, at]] of all.entries()) {
			const date = whenOf(context, position.claims)?.edtf;
			const twin = all
				.slice(0, i)
				.find(
					([other]) =>
						other.party === position.party &&
						other.issue === position.issue &&
						whenOf(context, other.claims)?.edtf === date &&
						!disputed(context, other.claims, position.claims)
				);
			if (!twin) continue;
			const hint = 'keep one, date them apart, or add the disagreement that sets them against each other';
			yield {
				at,
				message: `second position of "${position.party}" on "${position.issue}" beside "${twin[0].id}"`,
				hint
			};
		}
	}
};
