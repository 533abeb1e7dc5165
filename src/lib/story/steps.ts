/**
 * The story as a pure function of where the reader is. Nothing here knows of a page: a position goes in, a state comes
 * out, and the same position always gives the same state, however it was reached.
 */

export type Mode = 'scroll' | 'steps';

export interface Story {
	/** Ids of the steps, in order. */
	ids: readonly string[];
}

export interface State {
	mode: Mode;
	/** Which step, from 0. */
	index: number;
	/** How it was reached; only an explicit step moves the focus and is announced. */
	cause: 'init' | 'reach' | 'step';
}

export type Event =
	| { type: 'reach'; id: string }
	| { type: 'go'; id: string }
	| { type: 'next' }
	| { type: 'previous' }
	| { type: 'mode'; mode: Mode };

const within = (story: Story, index: number) => Math.min(Math.max(index, 0), story.ids.length - 1);

/** The step an address names; the first where it names none of this story. */
export const indexOf = (story: Story, id: string) => Math.max(story.ids.indexOf(id), 0);

export const begin = (story: Story, id: string, mode: Mode): State => ({
	mode,
	index: indexOf(story, id),
	cause: 'init'
});

/** The next state. An event that changes nothing returns the same object. */
export function reduce(story: Story, state: State, event: Event): State {
	switch (event.type) {
		case 'mode':
			return event.mode === state.mode ? state : { ...state, mode: event.mode, cause: 'reach' };
		case 'reach':
		case 'go': {
			const index = story.ids.indexOf(event.id);
			if (index < 0 || (index === state.index && event.type === 'reach')) return state;
			return { ...state, index, cause: event.type === 'go' ? 'step' : 'reach' };
		}
		case 'next':
		case 'previous': {
			const index = within(story, state.index + (event.type === 'next' ? 1 : -1));
			return index === state.index ? state : { ...state, index, cause: 'step' };
		}
	}
}

/**
 * The step at the reading line, out of what an observer knows of each: the first one that does not yet lie above it.
 * @param passed for each step, in order, whether it lies above the line with all that belongs to it
 */
export function reached(passed: readonly boolean[]): number {
	const index = passed.indexOf(false);
	return Math.max(index < 0 ? passed.length - 1 : index, 0);
}

/** What the address says of a state: nothing at the first step, so that a plain link stays plain. */
export const fragmentOf = (story: Story, state: State): string =>
	state.index === 0 ? '' : `#${story.ids[state.index]}`;
