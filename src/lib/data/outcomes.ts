/** What an offer has met with: the answers of those to whom it was made. */
import { makersOf } from './find.ts';
import { outcomeOf } from './kinds.ts';
import type { Outcome } from './kinds.ts';
import type { Move } from './schema.ts';

type Made = Pick<Move, 'by' | 'with'>;
type Offered = Pick<Move, 'id' | 'to'> & Made;

/** Whether an offer was made to a party: it is addressed to it, or to nobody in particular. */
const isTo = (offer: Offered, party: string) =>
	offer.to.length ? offer.to.includes(party) : !makersOf(offer).includes(party);

/** Whether somebody to whom an offer was made makes this move; of a move by nobody known, the link alone tells. */
const isFor = (offer: Offered, move: Made) => move.by === null || makersOf(move).some((party) => isTo(offer, party));

/** The moves that answer an offer: made by a party that it was made to, linked to it, and no mere signal. */
export const answersTo = (moves: readonly Move[], offer: Offered): Move[] =>
	moves.filter(
		(move) => outcomeOf(move.kind) !== null && isFor(offer, move) && move.links.some(({ to }) => to === offer.id)
	);

/** The kinds of outcome that an offer has met with; empty where no source reports an answer. */
export const outcomesOf = (moves: readonly Move[], offer: Offered): Set<Outcome> =>
	new Set(answersTo(moves, offer).flatMap(({ kind }) => outcomeOf(kind) ?? []));

/** The answers to every offer, found in one pass over the moves: the same as `answersTo` of each. */
export function answersByOffer(moves: readonly Move[]): Map<string, Move[]> {
	const offers = new Map(moves.map((move) => [move.id, move]));
	const answers = new Map<string, Move[]>();
	for (const move of moves) {
		if (outcomeOf(move.kind) === null) continue;
		for (const id of new Set(move.links.map(({ to }) => to))) {
			const offer = offers.get(id);
			if (!offer || !isFor(offer, move)) continue;
			const known = answers.get(id);
			if (known) known.push(move);
			else answers.set(id, [move]);
		}
	}
	return answers;
}
