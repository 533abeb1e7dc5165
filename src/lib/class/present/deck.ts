/**
 * Where a presentation is, as a pure function: a wish and a state in, a state out. Nothing here knows of a page, so the
 * projector and the window with the notes follow one and the same rule.
 */

export interface State {
	/** Which slide, from 0. */
	at: number;
	/** The sentences of a step stand in place of its picture. */
	words: boolean;
	blank: boolean;
}

export type Wish = 'next' | 'back' | 'first' | 'last' | 'words' | 'blank' | { to: string };

/** The next state of a deck with these slides. A wish that changes nothing returns the same object. */
export function go(ids: readonly string[], state: State, wish: Wish): State {
	if (wish === 'blank') return { ...state, blank: !state.blank };
	// What was asked for while the screen was dark brings the light back, and no more.
	if (state.blank) return { ...state, blank: false };
	if (wish === 'words') return { ...state, words: !state.words };
	const last = ids.length - 1;
	const wanted =
		typeof wish === 'object'
			? ids.indexOf(wish.to)
			: { next: Math.min(state.at + 1, last), back: Math.max(state.at - 1, 0), first: 0, last }[wish];
	return wanted < 0 || wanted === state.at ? state : { ...state, at: wanted };
}

const WORDS = '/words';

/** The fragment of a state: its slide, and whether its words are shown. */
export const fragmentOf = (ids: readonly string[], { at, words }: State): string =>
	`#${ids[at] ?? ''}${words ? WORDS : ''}`;

/** The state that a fragment names; the first slide where it names none of this deck. */
export function stateOf(ids: readonly string[], fragment: string): State {
	const words = fragment.endsWith(WORDS);
	const id = fragment.slice(1, words ? -WORDS.length : undefined);
	return { at: Math.max(ids.indexOf(id), 0), words, blank: false };
}
