/** Trace a refusal: from the last no in the picture back to the offer with which it all began. */
import { followsFrom, get, linkBetween } from '../data/find.ts';
import type { Activity, Dataset, Move } from '../data/schema.ts';
import { isOffer } from '../data/kinds.ts';
import { whoOf, wordsOfMove } from '../layout/link.ts';
import { inTime } from '../layout/move.ts';
import { en } from '../messages/en.ts';
import { itemOfOffer } from './answers.ts';
import { reasonOf } from './cite.ts';
import type { Reason } from './cite.ts';
import { MOST, spread } from './work.ts';
import type { Work } from './work.ts';

/** First the move that is linked to nothing in the picture, last the refusal. */
export function chainOf(d: Dataset, show: readonly string[]): Move[] {
	const within = (move: Move) => followsFrom(move).find((id) => show.includes(id));
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

/** Where a move stands, and what ties it to the one before it in the chain. */
function told(d: Dataset, move: Move, before: string | undefined): Reason {
	const own = move.claims.slice(0, 1);
	const link = before === undefined ? undefined : linkBetween(move, before);
	if (!link) return reasonOf(d, own);
	const { say, cites } = reasonOf(d, [...new Set([...own, ...link.claims])]);
	return { say: `${say} (${en.moves.basis[link.basis]})`, cites };
}

export function chainWork(d: Dataset, { show }: Activity): Work {
	const { table } = en.class;
	const plain = (say: string) => ({ say, cites: [] });
	const shown = show.map((id) => get(d, 'moves', id));
	const rows = chainOf(d, show).map((move, i, chain) => ({
		label: table.move(i + 1),
		cells: [plain(whoOf(d, move)), plain(wordsOfMove(d, move)), told(d, move, chain[i - 1]?.id)]
	}));
	return {
		tables: [{ id: 'chain', ask: table.chain, head: [table.who, table.what, table.where], rows }],
		items: spread(shown.filter(isOffer), MOST).map(({ id }) => itemOfOffer(d, id))
	};
}
