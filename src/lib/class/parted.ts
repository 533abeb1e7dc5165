/** What a class did beside what was really done: turn by turn, and where the two part. */
import type { GameEvent } from './negotiate.ts';

export interface Beside {
	yours?: GameEvent;
	record?: GameEvent;
	/** Both did the same in this turn. */
	same: boolean;
	/** The first turn in which they did not. */
	parted: boolean;
	/** The turn, from 0, in which the class did what the record has here; -1 where it never did. */
	doneIn: number;
}

const same = (a: GameEvent, b: GameEvent) => JSON.stringify(a) === JSON.stringify(b);

/** One line for each turn of the longer of the two; neither holds the end of the game, which no record has. */
export function beside(yours: readonly GameEvent[], record: readonly GameEvent[]): Beside[] {
	const turns = Array.from({ length: Math.max(yours.length, record.length) }, (_, i) => i);
	const alike = (i: number) => !!yours[i] && !!record[i] && same(yours[i], record[i]);
	const parted = turns.findIndex((i) => !alike(i));
	return turns.map((i) => {
		const done = record[i];
		return {
			...(yours[i] ? { yours: yours[i] } : {}),
			...(done ? { record: done } : {}),
			same: alike(i),
			parted: i === parted,
			doneIn: done ? yours.findIndex((event) => same(event, done)) : -1
		};
	});
}
