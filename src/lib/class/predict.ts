/**
 * Predict, then reveal, as a pure function: a choice, a look at the record, the next offer. Nothing here knows of a page.
 */
import type { Asked } from './work.ts';

export interface Rounds {
	/** For each round, which of its options are right. */
	rounds: readonly (readonly boolean[])[];
}

export interface Predicting {
	/** Which round, from 0; past the last one it is over. */
	round: number;
	/** Index of the option chosen, -1 before. */
	pick: number;
	revealed: boolean;
	hits: number;
}

export type PredictEvent = { type: 'choose'; pick: number } | { type: 'reveal' } | { type: 'next' } | { type: 'again' };

export const roundsOf = ({ items }: Asked): Rounds => ({
	rounds: items.map(({ options }) => options.map(({ right }) => right))
});

export const beginPredicting: Predicting = { round: 0, pick: -1, revealed: false, hits: 0 };

export const isOver = ({ rounds }: Rounds, { round }: Predicting): boolean => round >= rounds.length;

/** The next state. An event that is out of turn changes nothing and returns the same object. */
export function predict(lesson: Rounds, state: Predicting, event: PredictEvent): Predicting {
	const options = lesson.rounds[state.round] ?? [];
	switch (event.type) {
		case 'choose':
			// A choice may be changed until the record is shown.
			if (state.revealed || event.pick === state.pick || options[event.pick] === undefined) return state;
			return { ...state, pick: event.pick };
		case 'reveal':
			if (state.revealed || state.pick < 0) return state;
			return { ...state, revealed: true, hits: state.hits + (options[state.pick] ? 1 : 0) };
		case 'next':
			return state.revealed ? { round: state.round + 1, pick: -1, revealed: false, hits: state.hits } : state;
		case 'again':
			return isOver(lesson, state) ? beginPredicting : state;
	}
}
