/** The moves in order of time. */
import { ascending, max } from 'd3';
import { spanOf } from '../data/edtf.ts';
import { followsFrom, get, lead } from '../data/find.ts';
import type { Dataset, Move } from '../data/schema.ts';

interface Key {
	day: string;
	/** How many moves it follows from, one from the other. */
	depth: number;
}

/**
 * Moves by date, an answer never above what it answers, though the one be dated by the day and the other by the year;
 * moves of one day keep the order of the replies, then that of the dataset.
 */
export function inTime(d: Dataset): Move[] {
	const keys = new Map<string, Key>();
	function keyOf(move: Move): Key {
		const known = keys.get(move.id);
		if (known) return known;
		const span = spanOf(lead(d, move).when);
		const before = followsFrom(move).map((id) => keyOf(get(d, 'moves', id)));
		const key = {
			day: max([span ? span.from || span.to : '', ...before.map(({ day }) => day)]) ?? '',
			depth: max([0, ...before.map(({ depth }) => 1 + depth)]) ?? 0
		};
		keys.set(move.id, key);
		return key;
	}
	return d.moves
		.map((move) => ({ move, ...keyOf(move) }))
		.sort((a, b) => ascending(a.day, b.day) || a.depth - b.depth || ascending(a.move.id, b.move.id))
		.map(({ move }) => move);
}
