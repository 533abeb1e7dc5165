import type { WholeRule } from './rule.ts';
import { spanOf } from '../edtf.ts';
import { whenOf } from './when.ts';

export const replyOrder: WholeRule = {
	name: 'reply-order',
	scope: 'whole',
	about: 'a move is not dated before the move it is linked to, but where it answers in advance',
	*run(context) {
		for (const [move, at] of context.each.moves) {
			const when = spanOf(whenOf(context, move.claims));
			for (const [i, { to: id, timing }] of move.links.entries()) {
				const target = spanOf(whenOf(context, context.by.moves.get(id)?.claims ?? []));
				if (timing) {
					if (!when?.from || !target?.to || when.from <= target.to) continue;
					yield {
						at: [...at, 'links', i, 'timing'],
						message: `in advance, but later (${when.from} after ${target.to}): "${id}"`,
						hint: 'leave "timing" out or correct a date'
					};
					continue;
				}
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
