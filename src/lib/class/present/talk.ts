/**
 * What the two windows say to each other. From a file neither has an origin to check, so each listens to one window
 * alone: the notes to their opener, the slides to whoever they opened.
 */
import type { Command } from './keys.ts';

/** Moments of the machine's clock, in milliseconds: since when the lesson runs, and when somebody set that anew, 0 if never. */
export interface Clock {
	began: number;
	set: number;
}

/** From the notes, every second: here I am, and this is what I know of the clock. After a reload either learns from it. */
export interface Hello {
	present: 'hello';
	clock: Clock;
	/** What the teacher wants the slides to do. */
	wish?: Exclude<Command, 'full' | 'notes' | 'keys'>;
}

/** From the slides: where they are, since when, and how many windows with notes they know. */
export interface Here {
	present: 'here';
	deck: string;
	fragment: string;
	blank: boolean;
	clock: Clock;
	notes: number;
}

export const isHello = (data: unknown): data is Hello => (data as Hello | null)?.present === 'hello';
export const isHere = (data: unknown): data is Here => (data as Here | null)?.present === 'here';

/** What two windows agree on: the clock that was set last; where nobody has set it, the one that began first. */
export const clockOfBoth = (own: Clock, other: Clock): Clock =>
	other.set > own.set || (other.set === own.set && other.began < own.began) ? other : own;

/** The notes to another deck, beside those to this one; nothing where that is no name of a deck. */
export function notesTo(path: string, own: string, deck: string): string | undefined {
	const at = path.lastIndexOf(`/${own}/`);
	if (at < 0 || !/^[a-z0-9-]+$/.test(deck)) return undefined;
	return `${path.slice(0, at)}/${deck}/${path.slice(at + own.length + 2)}?notes`;
}

/** What is so between the notes and the window that opened them. */
export type Tie = 'none' | 'closed' | 'away' | 'joined';

/** So many calls without an answer, a second apart, and the slides are taken to be gone from their window. */
const PATIENCE = 3;

/** With a window that is there but has not answered the last calls, its slides are gone: another page stands in it. */
export function tieOf(slides: { closed: boolean } | null, unanswered: number): Tie {
	if (!slides) return 'none';
	if (slides.closed) return 'closed';
	return unanswered > PATIENCE ? 'away' : 'joined';
}

const wishes: readonly unknown[] = ['next', 'back', 'first', 'last', 'words', 'blank'];
/** What the notes may ask for; anything else is left alone. */
export const isWish = (wish: unknown): wish is NonNullable<Hello['wish']> => wishes.includes(wish);

/** Minutes and seconds since a moment: "12:05". */
export function clockOf(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
