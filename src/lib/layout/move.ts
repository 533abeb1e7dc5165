/** The moves in order of time, with their words, and the fate of every offer. The lines are drawn by thread.ts. */
import { ascending, max } from 'd3';
import { spanOf } from '../data/edtf.ts';
import { disputed, get, lead, linkBetween, linkedTo } from '../data/find.ts';
import { isOffer } from '../data/kinds.ts';
import { answersTo, outcomesOf } from '../data/outcomes.ts';
import type { Dataset, Move, MoveLink } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { label } from './label.ts';
import { linkWords, verbOf, wordsOfMove } from './link.ts';
import type { LinkWords } from './link.ts';

export interface MoveRow {
	id: string;
	datum: Move;
	party: { id: string; name: string };
	verb: string;
	/** What the move is, in a few words. */
	words: string;
	when: string;
	disputed: boolean;
	/** An offer that no source reports an answer to. */
	open: boolean;
	label: string;
	/** What its lines say. */
	links: LinkWords[];
}

export interface Fate {
	offer: MoveRow;
	/** Each with what ties it to the offer. */
	answers: (MoveRow & { basis: MoveLink['basis'] })[];
}

export interface Moves {
	rows: MoveRow[];
	fates: Fate[];
}

/**
 * Moves by date, an answer never above what it answers, though the one be dated by the day and the other by the year;
 * moves of one day keep the order of the replies, then that of the dataset.
 */
export function inTime(d: Dataset): Move[] {
	const answered = (move: Move) => linkedTo(move).map((id) => get(d, 'moves', id));
	const own = (move: Move) => {
		const span = spanOf(lead(d, move).when);
		return span ? span.from || span.to : '';
	};
	const key = (move: Move): string => max([own(move), ...answered(move).map(key)]) ?? '';
	const depth = (move: Move): number => max([0, ...answered(move).map((other) => 1 + depth(other))]) ?? 0;
	return [...d.moves].sort((a, b) => ascending(key(a), key(b)) || depth(a) - depth(b) || ascending(a.id, b.id));
}

/** The moves in order of time, and the fate of every offer; with `show` only the moves named. */
export function moveLayout(d: Dataset, show?: ReadonlySet<string>): Moves {
	const ordered = inTime(d).filter((move) => !show || show.has(move.id));
	const rows = ordered.map((datum): MoveRow => {
		const claim = lead(d, datum);
		return {
			id: datum.id,
			datum,
			party: d.info.parties.find((party) => party.id === datum.by)!,
			verb: verbOf(d, datum),
			words: wordsOfMove(d, datum),
			when: claim.when ? dateInWords(claim.when.edtf, { year: false }) : en.evidence.undated,
			disputed: disputed(d, datum),
			open: isOffer(datum) && outcomesOf(d.moves, datum).size === 0,
			label: label(d, datum),
			links: linkWords(d, datum)
		};
	});
	return {
		rows,
		fates: rows
			.filter((row) => isOffer(row.datum))
			.map((offer) => {
				const came = answersTo(d.moves, offer.datum);
				const answers = rows.filter(({ datum }) => came.includes(datum));
				return { offer, answers: answers.map((row) => ({ ...row, basis: linkBetween(row.datum, offer.id)!.basis })) };
			})
	};
}
