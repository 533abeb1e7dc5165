/** How far down each move stands: in order of time, clear of each other, and further apart the more days lie between. */
import type { Block } from './step-block.ts';

interface Room {
	top: number;
	end: number;
	/** Of each block, the days since the one before it. */
	days: readonly number[];
	/** Between words of one side, rings around them included. */
	gap: number;
}

/** Days that make a gap no longer. */
const MANY = 6;
/** The most of the spare height that stays free over the first move, and under the last one. */
const OUTSIDE = 0.12;

/** The least distance between two moves, from sign to sign. */
function distance(a: Block, b: Block, gap: number): number {
	const across = a.side === 'middle' || b.side === 'middle';
	const words = a.side === b.side || across ? a.down + b.up + gap : 0;
	const dates = !across && a.date.length && b.date.length ? (a.dateHeight + b.dateHeight) / 2 + 2 : 0;
	return Math.max(words, dates, (a.sign + b.sign) / 2 + 4);
}

/** @returns the middle of each sign; null where they need more room */
export function placesOf(blocks: readonly Block[], { top, end, days, gap }: Room): number[] | null {
	const least: number[] = [];
	for (const [i, block] of blocks.entries()) {
		const above = blocks.slice(0, i).map((other, k) => (least[k] ?? 0) + distance(other, block, gap));
		least.push(Math.max(top + block.up, ...above));
	}
	const low = Math.max(...blocks.map(({ down }, i) => (least[i] ?? 0) + down));
	const spare = end - low;
	if (spare < 0) return null;
	const weights = days.map((count, i) => (i ? 0.6 + Math.min(MANY, count) : 0));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const outside = spare * (all ? OUTSIDE : 0.5);
	let moved = outside;
	return least.map((y, i) => {
		moved += all ? ((spare - 2 * outside) * (weights[i] ?? 0)) / all : 0;
		return y + moved;
	});
}
