/**
 * What the two windows say to each other. From a file neither has an origin to check, so each listens to one window
 * alone: the notes to their opener, the slides to whoever they opened.
 */
import type { Command } from './keys.ts';

/** From the notes, every second: here I am, and this is what I know of the clock. After a reload either learns from it. */
export interface Hello {
	present: 'hello';
	began: number;
	/** What the teacher wants the slides to do. */
	wish?: Exclude<Command, 'full' | 'notes' | 'keys'>;
}

/** From the slides: where they are, since when (milliseconds of the clock of the machine). */
export interface Here {
	present: 'here';
	deck: string;
	fragment: string;
	blank: boolean;
	began: number;
}

export const isHello = (data: unknown): data is Hello => (data as Hello | null)?.present === 'hello';
export const isHere = (data: unknown): data is Here => (data as Here | null)?.present === 'here';

const wishes: readonly unknown[] = ['next', 'back', 'first', 'last', 'words', 'blank'];
/** What the notes may ask for; anything else is left alone. */
export const isWish = (wish: unknown): wish is NonNullable<Hello['wish']> => wishes.includes(wish);

/** Minutes and seconds since a moment: "12:05". */
export function clockOf(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
