/** Where things stand that follow the reader's window inside a frame that cannot scroll. Pure; all in CSS pixels. */
import { reached } from './steps.ts';

/** Where the frame stands in the reader's window. */
export interface View {
	/** From the top of the window to the top of the frame; negative when that has been scrolled past. */
	top: number;
	/** Of the window. */
	height: number;
}

/** A thing that stays in sight as `position: sticky` would keep it; tops are counted from the top of the frame. */
export interface Kept {
	/** Where it stands by itself. */
	top: number;
	/** How far below the upper edge of the window it is kept. */
	stick: number;
	/** The lowest top it may get, so that it does not leave what it belongs to. */
	last: number;
}

/** How far a thing is carried down from where it stands by itself. */
export const carried = ({ top, stick, last }: Kept, view: View): number =>
	Math.min(Math.max(stick - view.top - top, 0), Math.max(last - top, 0));

/**
 * Which step is being read.
 * @param ends lower edge of each step, from the top of the frame
 * @param line from the top of the window down to the line at which a step counts as read
 */
export const stepAt = (ends: readonly number[], line: number, view: View): number =>
	reached(ends.map((end) => end <= line - view.top));
