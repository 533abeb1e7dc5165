import { words } from '../passage.ts';
import type { RecordRule } from './rule.ts';

const LONGEST = 9;

export const caption: RecordRule = {
	name: 'caption',
	scope: 'record',
	about: `the first claim of a position or move has a short form, of a move a date too; a short form has at most ${LONGEST} words`,
	*run({ each, by }) {
		for (const [claim, at] of each.claims) {
			const count = words(claim.short ?? '').length;
			if (count > LONGEST)
				yield { at: [...at, 'short'], message: `short form too long: ${count} words`, hint: `cut it to ${LONGEST}` };
		}
		for (const [{ claims }, place] of [...each.positions, ...each.moves]) {
			const first = by.claims.get(claims[0] ?? '');
			const at = [...place, 'claims', 0] as const;
			if (first && !first.short)
				yield { at, message: `first claim has no short form: "${first.id}"`, hint: 'add "short" to the claim' };
			if (first && !first.when && place[0] === 'moves') {
				yield {
					at,
					message: `first claim has no date: "${first.id}"`,
					hint: 'date the claim, or put a dated one first'
				};
			}
		}
	}
};
