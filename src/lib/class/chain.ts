/** Trace a refusal: from the last no in the picture back to the offer with which it all began. */
import { get, lead } from '../data/find.ts';
import type { Activity, Dataset, Move } from '../data/schema.ts';
import { inTime } from '../layout/move.ts';
import { en } from '../messages/en.ts';
import { askedOffers, itemOfOffer } from './answers.ts';
import { reasonOf } from './cite.ts';
import { MOST, spread } from './work.ts';
import type { Work } from './work.ts';

/** First the offer that answers nothing in the picture, last the refusal. */
export function chainOf(d: Dataset, show: readonly string[]): Move[] {
	const within = (move: Move) => move.answers.find((id) => show.includes(id));
	const refusals = inTime(d).filter((move) => show.includes(move.id) && move.kind === 'rejects' && within(move));
	const chain: Move[] = [];
	// Of two refusals of one length of way, the later; a long way says more than a short one.
	for (const end of refusals) {
		const way = [end];
		for (let before = within(end); before; before = within(way[0]!)) way.unshift(get(d, 'moves', before));
		if (way.length >= chain.length) chain.splice(0, chain.length, ...way);
	}
	return chain;
}

export function chainWork(d: Dataset, { show }: Activity): Work {
	const { table } = en.class;
	const party = (move: Move) => d.info.parties.find(({ id }) => id === move.by)!.name;
	const plain = (say: string) => ({ say, cites: [] });
	const shown = show.map((id) => get(d, 'moves', id));
	const rows = chainOf(d, show).map((move, i) => ({
		label: table.move(i + 1),
		cells: [
			plain(`${party(move)} ${en.moves.kind[move.kind]}`),
			plain(lead(d, move).short ?? ''),
			reasonOf(d, move.claims.slice(0, 1))
		]
	}));
	return {
		tables: [{ id: 'chain', ask: table.chain, head: [table.who, table.what, table.where], rows }],
		items: spread(askedOffers(d, shown), MOST).map(({ id }) => itemOfOffer(d, id))
	};
}
