/** What a role-play takes from the dataset: the offers that may come on the table, and what was really done with them. */
import type { Dataset } from '../data/schema.ts';
import type { RolePlay } from '../data/schema-lesson.ts';
import { isOffer, replies } from '../data/kinds.ts';
import { inTime } from '../layout/move.ts';
import type { Game, GameEvent } from './negotiate.ts';

/** The game of an activity: the offers among the moves that it shows, in order of time. */
export function gameOf(d: Dataset, { show, ends }: RolePlay): Game {
	const shown = inTime(d).filter(({ id }) => show.includes(id));
	const offers = shown.filter(isOffer);
	return {
		offers: offers.map(({ id, kind, answers }) => ({
			id,
			after: answers.filter((other) => offers.some((offer) => offer.id === other)),
			counters: kind === 'counters'
		})),
		ends: ends.map(({ how }) => how)
	};
}

export interface Recorded {
	move: string;
	event: GameEvent;
}

/** What was really done, as events of the game: each move with what it does to the table. */
export function record(d: Dataset, { show }: RolePlay): Recorded[] {
	const moves = inTime(d).filter(({ id }) => show.includes(id));
	const offers = moves.filter(isOffer).map(({ id }) => id);
	return moves.slice(1).flatMap((move): Recorded[] => {
		if (isOffer(move)) return [{ move: move.id, event: { type: 'put', offer: move.id } }];
		const reply = replies.find((kind) => kind === move.kind);
		const answered = reply ? move.answers.filter((id) => offers.includes(id)) : [];
		return answered.map((offer) => ({ move: move.id, event: { type: 'answer', offer, reply: reply! } }));
	});
}
