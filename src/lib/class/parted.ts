/**
 * What a class did beside what was really done: turn by turn, and where the two part. Sources date many moves by a span of
 * days; where none tells which of two came first, the record takes the order of the class.
 */
import type { GameEvent } from './negotiate.ts';

export interface Entry {
	event: GameEvent;
	/** Indexes of the entries that came before it for sure. */
	after: readonly number[];
}

export interface Beside {
	yours?: GameEvent;
	record?: GameEvent;
	/** Index of what the record has in this turn. */
	entry?: number;
	/** Both did the same in this turn. */
	same: boolean;
	/** The first turn in which they did not. */
	parted: boolean;
	/** The turn, from 0, in which the class did what the record has here; -1 where it never did. */
	doneIn: number;
}

const same = (a: GameEvent | undefined, b: GameEvent | undefined) =>
	!!a && !!b && JSON.stringify(a) === JSON.stringify(b);

/** The indexes of the record, in an order that its sources allow and that is the class's own for as long as they do. */
function ordered(yours: readonly GameEvent[], record: readonly Entry[]): number[] {
	const left = new Set(record.keys());
	const order: number[] = [];
	while (left.size) {
		const free = [...left].filter((i) => !record[i]!.after.some((before) => left.has(before)));
		const next = free.find((i) => same(record[i]!.event, yours[order.length])) ?? free[0];
		if (next === undefined) throw new Error(`a record that goes in a circle: entries ${[...left].join(', ')}`);
		left.delete(next);
		order.push(next);
	}
	return order;
}

/** One line for each turn of the longer of the two; neither holds the end of the game, which no record has. */
export function beside(yours: readonly GameEvent[], record: readonly Entry[]): Beside[] {
	const order = ordered(yours, record);
	const turns = Array.from({ length: Math.max(yours.length, order.length) }, (_, i) => i);
	const done = (i: number) => record[order[i] ?? -1]?.event;
	const alike = turns.map((i) => same(yours[i], done(i)));
	const parted = alike.indexOf(false);
	// A turn that the record has in one place stands for nothing in another.
	const taken = new Set(turns.filter((i) => alike[i]));
	const doneIn = (i: number) => {
		if (alike[i]) return i;
		const turn = yours.findIndex((event, k) => !taken.has(k) && same(event, done(i)));
		taken.add(turn);
		return turn;
	};
	return turns.map((i) => ({
		...(yours[i] ? { yours: yours[i] } : {}),
		...(done(i) ? { record: done(i), entry: order[i]! } : {}),
		same: alike[i]!,
		parted: i === parted,
		doneIn: doneIn(i)
	}));
}
