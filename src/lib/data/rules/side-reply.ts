import { isOffer } from '../kinds.ts';
import { spanOf } from '../edtf.ts';
import { answersByOffer } from '../outcomes.ts';
import { whenOf } from './when.ts';
import type { RecordRule } from './rule.ts';

export const sideReply: RecordRule = {
	name: 'side-reply',
	scope: 'record',
	about:
		'what one side takes for the reply to an offer is told after it, by no difference of spelling, and is no move of the chart already',
	*run(context) {
		const { each, by } = context;
		const answers = answersByOffer(context.records.moves);
		for (const [{ kind: sort, sides }, place] of each.disagreements) {
			for (const [i, { claims, reply }] of sides.entries()) {
				const offer = reply && by.moves.get(reply.to);
				if (!offer) continue;
				const at = [...place, 'sides', i, 'reply'] as const;
				const { to, kind } = reply;
				const drawn = (answers.get(to) ?? []).some((move) => move.kind === kind);
				const [told, made] = [spanOf(whenOf(context, claims))?.to, spanOf(whenOf(context, offer.claims))?.from];
				if (!isOffer(offer))
					yield { at: [...at, 'to'], message: `no offer: "${to}"`, hint: 'name a move that makes an offer' };
				else if (sort === 'spelling' || sort === 'source-error')
					yield { at, message: `a difference of ${sort} tells no reply`, hint: 'leave "reply" out' };
				else if (told && made && told < made)
					yield {
						at: [...at, 'to'],
						message: `dated before the offer (${told} before ${made}): "${to}"`,
						hint: 'correct one'
					};
				else if (drawn)
					yield { at: [...at, 'kind'], message: `a move says so already: "${kind}"`, hint: 'leave "reply" out' };
			}
		}
	}
};
