import type { WholeRule } from './rule.ts';
import { spanOf } from '../edtf.ts';
import { whenOf } from './when.ts';

export const replyOrder: WholeRule = {
	name: 'reply-order',
	scope: 'whole',
	about: 'a move is not dated before the move it is linked to',
	*run(context) {
		for (const [move, at] of context.each.moves) {
			const when = spanOf(whenOf(context, move.claims));
			for (const [i, { to: id }] of move.links.entries()) {
				const target = spanOf(whenOf(context, context.by.moves.get(id)?.claims ?? []));
				// Only what cannot be otherwise: the last day of the answer before the first of what it answers.
				if (!when?.to || !target?.from || when.to >= target.from) continue;
				const hint = 'correct a date or the link';
				yield {
					at: [...at, 'links', i, 'to'],
					message: `linked to a later move (${when.to} before ${target.from}): "${id}"`,
					hint
				};
			}
		}
	}
};
