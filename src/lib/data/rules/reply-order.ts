import type { WholeRule } from './rule.ts';
import { spanOf } from '../edtf.ts';
import { whenOf } from './when.ts';

export const replyOrder: WholeRule = {
	name: 'reply-order',
	scope: 'whole',
	about: 'a move is not dated before the move it answers',
	*run(context) {
		for (const [move, at] of context.each.moves) {
			const when = spanOf(whenOf(context, move.claims));
			for (const [i, id] of move.answers.entries()) {
				const target = spanOf(whenOf(context, context.by.moves.get(id)?.claims ?? []));
				// Only what cannot be otherwise: the last day of the answer before the first of what it answers.
				if (!when?.to || !target?.from || when.to >= target.from) continue;
				const hint = 'correct a date or the answer';
				yield {
					at: [...at, 'answers', i],
					message: `answers a later move (${when.to} before ${target.from}): "${id}"`,
					hint
				};
			}
		}
	}
};
