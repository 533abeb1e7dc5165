/**
 * The role-play as a pure function. Offers come on the table, those to whom they are made answer them, and the game ends
 * when the groups say so. What lies on the table is all that counts, however it came there.
 */
import { outcomes } from '../data/kinds.ts';
import type { Outcome } from '../data/kinds.ts';
import type { RolePlay } from '../data/schema-lesson.ts';

/** What can be said to an offer; to counter is to put an offer of one’s own on the table. */
export type GameReply = Exclude<Outcome, 'counter'>;
export const gameReplies = outcomes.filter((outcome): outcome is GameReply => outcome !== 'counter');

export type How = RolePlay['ends'][number]['how'];

export interface Game {
	offers: readonly {
		id: string;
		/** Offers of the game that it is linked to; one of them must lie on the table before. */
		after: readonly string[];
		/** A counter-proposal stands as the answer to what it counters. */
		counters: boolean;
	}[];
	ends: readonly How[];
}

export interface Table {
	/** What lies on the table, by offer, and its answer so far. */
	offers: Readonly<Record<string, Outcome | 'waiting'>>;
	/** How it ended; null while it is played. */
	end: How | null;
}

export type GameEvent =
	{ type: 'put'; offer: string } | { type: 'answer'; offer: string; reply: GameReply } | { type: 'end'; how: How };

/** The first offer lies on the table when the game begins. */
export const beginGame = ({ offers }: Game): Table => ({
	offers: offers[0] ? { [offers[0].id]: 'waiting' } : {},
	end: null
});

/** Everything that may be done now; nothing once the game has ended. */
export function legal(game: Game, { offers, end }: Table): GameEvent[] {
	if (end) return [];
	const put = game.offers.filter(
		({ id, after }) => !offers[id] && (after.length === 0 || after.some((other) => offers[other]))
	);
	const yes = Object.values(offers).includes('yes');
	return [
		...put.map(({ id }): GameEvent => ({ type: 'put', offer: id })),
		...Object.keys(offers).flatMap((offer) =>
			// The same answer again is a turn too: a second condition, another no.
			gameReplies.map((reply): GameEvent => ({ type: 'answer', offer, reply }))
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
			const answered = Object.fromEntries(countered.map((id) => [id, 'counter' as const]));
			return { ...table, offers: { ...table.offers, ...answered, [event.offer]: 'waiting' } };
		}
	}
}
