/**
 * The role-play as a pure function. Offers come on the table, those to whom they are made answer them, and the game ends
 * when the groups say so. What lies on the table is all that counts, however it came there.
 */
import type { Activity, Dataset, Move } from '../data/schema.ts';
import { inTime, isOffer } from '../layout/move.ts';

export type Reply = Exclude<Move['kind'], 'proposes' | 'counters'>;
export const replies: readonly Reply[] = ['accepts', 'leans', 'conditions', 'rejects', 'silence'];
type Play = Extract<Activity, { kind: 'negotiate' }>;
export type How = Play['ends'][number]['how'];

export interface Game {
	offers: readonly {
		id: string;
		/** Offers of the game that it answers; one of them must lie on the table before. */
		after: readonly string[];
		/** A counter-proposal stands as the answer to what it counters. */
		counters: boolean;
	}[];
	ends: readonly How[];
}

export interface Table {
	/** What lies on the table, by offer, and its answer so far. */
	offers: Readonly<Record<string, Reply | 'counters' | 'open'>>;
	/** How it ended; null while it is played. */
	end: How | null;
}

export type GameEvent =
	{ type: 'put'; offer: string } | { type: 'answer'; offer: string; reply: Reply } | { type: 'end'; how: How };

/** The game of an activity: the offers among the moves that it shows, in order of time. */
export function gameOf(d: Dataset, { show, ends }: Play): Game {
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

/** The first offer lies on the table when the game begins. */
export const beginGame = ({ offers }: Game): Table => ({
	offers: offers[0] ? { [offers[0].id]: 'open' } : {},
	end: null
});

/** Everything that may be done now; nothing once the game has ended. */
export function legal(game: Game, { offers, end }: Table): GameEvent[] {
	if (end) return [];
	const put = game.offers.filter(
		({ id, after }) => !offers[id] && (after.length === 0 || after.some((other) => offers[other]))
	);
	const yes = Object.values(offers).includes('accepts');
	return [
		...put.map(({ id }): GameEvent => ({ type: 'put', offer: id })),
		...Object.keys(offers).flatMap((offer) =>
			// The same answer again is a turn too: a second condition, another no.
			replies.map((reply): GameEvent => ({ type: 'answer', offer, reply }))
		),
		// Only what somebody said yes to can be signed.
		...game.ends.filter((how) => how !== 'agreed' || yes).map((how): GameEvent => ({ type: 'end', how }))
	];
}

const same = (a: GameEvent, b: GameEvent) => JSON.stringify(a) === JSON.stringify(b);

/** The next state. What may not be done changes nothing and returns the same object. */
export function negotiate(game: Game, table: Table, event: GameEvent): Table {
	if (!legal(game, table).some((one) => same(one, event))) return table;
	switch (event.type) {
		case 'end':
			return { ...table, end: event.how };
		case 'answer':
			return { ...table, offers: { ...table.offers, [event.offer]: event.reply } };
		case 'put': {
			const offer = game.offers.find(({ id }) => id === event.offer);
			const countered = offer?.counters ? offer.after.filter((id) => table.offers[id]) : [];
			const answered = Object.fromEntries(countered.map((id) => [id, 'counters' as const]));
			return { ...table, offers: { ...table.offers, ...answered, [event.offer]: 'open' } };
		}
	}
}

export interface Recorded {
	move: string;
	event: GameEvent;
}

/** What was really done, as events of the game: each move with what it does to the table. */
export function record(d: Dataset, { show }: Play): Recorded[] {
	const moves = inTime(d).filter(({ id }) => show.includes(id));
	const offers = moves.filter(isOffer).map(({ id }) => id);
	return moves.slice(1).flatMap((move): Recorded[] => {
		if (isOffer(move)) return [{ move: move.id, event: { type: 'put', offer: move.id } }];
		const reply = replies.find((kind) => kind === move.kind);
		const answered = reply ? move.answers.filter((id) => offers.includes(id)) : [];
		return answered.map((offer) => ({ move: move.id, event: { type: 'answer', offer, reply: reply! } }));
	});
}
