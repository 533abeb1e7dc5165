import { isOffer } from '../kinds.ts';
import type { RecordRule } from './rule.ts';

export const sideReply: RecordRule = {
	name: 'side-reply',
	scope: 'record',
	about: 'what one side takes for the reply to an offer is no move of the chart already',
	*run({ each, by }) {
		for (const [{ sides }, place] of each.disagreements) {
			for (const [i, { reply }] of sides.entries()) {
				const offer = reply && by.moves.get(reply.to);
				if (!offer) continue;
				const at = [...place, 'sides', i, 'reply'] as const;
				const { to, kind } = reply;
				const drawn = each.moves.some(
					([move]) => move.kind === kind && move.answers.includes(to) && offer.to.includes(move.by)
				);
				if (!isOffer(offer))
					yield { at: [...at, 'to'], message: `no offer: "${to}"`, hint: 'name a move that proposes or counters' };
				else if (drawn)
					yield { at: [...at, 'kind'], message: `a move says so already: "${kind}"`, hint: 'leave "reply" out' };
			}
		}
	}
};
