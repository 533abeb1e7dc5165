import { spanOf } from '../edtf.ts';
import type { WholeRule } from './rule.ts';
import { whenOf } from './when.ts';

export const movement: WholeRule = {
	name: 'movement',
	scope: 'whole',
	about:
		'a position has moved only from another step of the same party on the same issue, dated no later, and by a claim that is its own',
	*run(context) {
		for (const [position, at] of context.each.positions) {
			const { movedFrom, party, issue, step } = position;
			if (!movedFrom) continue;
			const before = context.by.positions.get(movedFrom.position);
			const here = [...at, 'movedFrom', 'position'] as const;
			if (!before) continue;
			if (before.party !== party || before.issue !== issue)
				yield {
					at: here,
					message: `another party or issue: "${before.id}"`,
					hint: 'name an earlier position of the same'
				};
			else if (before.step === step)
				yield { at: here, message: `moved to the step where it stood: "${before.id}"`, hint: 'remove "movedFrom"' };
			const [from, to] = [spanOf(whenOf(context, before.claims)), spanOf(whenOf(context, position.claims))];
			if (from?.from && to?.to && to.to < from.from)
				yield { at: here, message: `moved from a later position: "${before.id}"`, hint: 'turn the two round' };
			for (const [i, id] of movedFrom.claims.entries()) {
				if (!before.claims.includes(id)) continue;
				const hint = 'cite the claim that reports the change';
				yield { at: [...at, 'movedFrom', 'claims', i], message: `claim of the earlier position: "${id}"`, hint };
			}
		}
	}
};
