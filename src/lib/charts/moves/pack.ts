/** Puts signs beside each other that stand at the same time: each into the first row where it has room. */
import { isExact, type Days } from './days.ts';
import type { Item } from './model.ts';
import type { Timeline } from './timeline.ts';

export interface Placed {
	item: Item;
	/** Middle of its sign along the axis of time. */
	at: number;
	/** Place across it: 0 is the first row. */
	row: number;
	/** The days that it may be, as a bar; null for an exact date. `open` where no source says how early, or how late. */
	span: { from: number; to: number; open: boolean } | null;
}

/** How far an open bar is drawn, in sizes of a sign: long enough to be seen, too short to say a day. */
const STUB = 1.05;

function spanOf({ from, to, at }: Days, { at: place, start }: Timeline, size: number): Placed['span'] {
	const middle = place(at);
	if (from !== null && to !== null) return { from: start(from), to: start(to + 1), open: false };
	return from === null
		? { from: middle - size * STUB, to: middle, open: true }
		: { from: middle, to: middle + size * STUB, open: true };
}

/**
 * @param most the rows there are
 * @returns the signs that found a row
 */
export function pack(items: readonly Item[], time: Timeline, size: number, most: number): Placed[] {
	const rows: [number, number][][] = [];
	const slots = Math.max(1, Math.floor((time.pitch + 0.5) / size));
	return items.flatMap((item): Placed[] => {
		const { days } = item;
		if (!days) return [];
		const span = isExact(days) ? null : spanOf(days, time, size);
		const middle = time.at(days.at);
		for (let row = 0; row < Math.min(most, rows.length + 1); row += 1) {
			const taken = (rows[row] ??= []);
			for (let slot = 0; slot < slots; slot += 1) {
				const at = middle + (slot - (slots - 1) / 2) * size;
				const aside = span?.open ? at - middle : 0;
				const bar = span && { ...span, from: span.from + aside, to: span.to + aside };
				const from = Math.min(at - size / 2, bar?.from ?? Infinity) + 0.5;
				const to = Math.max(at + size / 2, bar?.open ? bar.to : -Infinity) - 0.5;
				if (taken.some(([a, b]) => a < to && from < b)) continue;
				taken.push([from, to]);
				return [{ item, at, row, span: bar }];
			}
		}
		return [];
	});
}
