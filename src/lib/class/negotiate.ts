/**
 * The role-play as a pure function. Offers come on the table, those to whom they are made answer them, and the game ends
 * when the groups say so. What lies on the table is all that counts, however it came there.
 */
import { replies } from '../data/kinds.ts';
import type { Reply } from '../data/kinds.ts';
import type { RolePlay } from '../data/schema-lesson.ts';

export type How = RolePlay['ends'][number]['how'];

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
