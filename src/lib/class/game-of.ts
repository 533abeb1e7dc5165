/** What a role-play takes from the dataset: the offers that may come on the table, and what was really done with them. */
import { spanOf } from '../data/edtf.ts';
import { get, linkedTo, whenOf } from '../data/find.ts';
import { isOffer, outcomeOf } from '../data/kinds.ts';
import type { Dataset, Move } from '../data/schema.ts';
import type { RolePlay } from '../data/schema-lesson.ts';
import { inTime } from '../layout/move.ts';
import type { Game, GameEvent } from './negotiate.ts';

/** The game of an activity: the offers among the moves that it shows, in order of time. */
export function gameOf(d: Dataset, { show, ends }: RolePlay): Game {
	const shown = inTime(d).filter(({ id }) => show.includes(id));
	const offers = shown.filter(isOffer);
	return {
		offers: offers.map((move) => ({
			id: move.id,
			after: linkedTo(move).filter((other) => offers.some((offer) => offer.id === other)),
			counters: move.kind === 'counters'
		})),
		ends: ends.map(({ how }) => how)
	};
}

export interface Recorded {
	move: string;
	event: GameEvent;
	/** Indexes of what came before it: what it is linked to, and what is dated before it or stands before it on its day. */
	after: number[];
}

/** Whether its last possible day is no later than the other’s first; moves of one day stand in their order. */
function isBefore(d: Dataset, a: Move, b: Move): boolean {
	const [last, first] = [spanOf(whenOf(d, a))?.to, spanOf(whenOf(d, b))?.from];
	return !!last && !!first && last <= first;
}

/** What was really done, as events of the game: each move with what it does to the table. */
export function record(d: Dataset, { show }: RolePlay): Recorded[] {
	const moves = inTime(d).filter(({ id }) => show.includes(id));
	const offers = moves.filter(isOffer).map(({ id }) => id);
	const events = moves.slice(1).flatMap((move): Omit<Recorded, 'after'>[] => {
		if (isOffer(move)) return [{ move: move.id, event: { type: 'put', offer: move.id } }];
		const reply = outcomeOf(move.kind);
		// A signal is no turn of the game: it neither puts an offer down nor answers one.
		if (!reply || reply === 'counter') return [];
		const answered = linkedTo(move).filter((id) => offers.includes(id));
		return answered.map((offer) => ({ move: move.id, event: { type: 'answer', offer, reply } }));
	});
	return events.map((entry, n) => {
		const move = get(d, 'moves', entry.move);
		const after = events
			.slice(0, n)
			.flatMap(({ move: id }, i) => (linkedTo(move).includes(id) || isBefore(d, get(d, 'moves', id), move) ? [i] : []));
		return { ...entry, after };
	});
}
