/**
 * How a story is told in somebody else's page: a pure function of what is known of the frame. Nothing here knows of a
 * page or of a host script; facts go in, a rendering comes out.
 */
import type { Mode } from './steps.ts';

export interface Known {
	/** Whether the story stands in a frame at all. */
	framed: boolean;
	/** The reader, or the address, wants nothing to move. */
	still: boolean;
	/** What the reader has chosen; a step in the address is a choice of steps. */
	wanted?: Mode;
	/**
	 * What the host tells of the reader's window: nothing; where the frame stands, seldom or at every scroll; or, having
	 * pinned the frame, how far the reader has come.
	 */
	feed: 'none' | 'slow' | 'live' | 'pinned';
	/** The frame is as tall as what is in it, or has once become so. */
	tall: boolean;
	/** The host has had its time to make it so. */
	waited: boolean;
	/** The reader is within the steps as they lie, so that another order of things would carry them off. */
	amid: boolean;
}

/**
 * - page: no frame, as on the site.
 * - unrolled: everything below each other, nothing stays; of the reader nothing is known.
 * - marked: the same, and the step that is being read is marked.
 * - followed: the pictures stay in the reader's window, though the frame cannot know it by itself.
 * - pinned: the host has pinned the frame and says how far to scroll in it.
 * - boxed: the frame is shorter than the story, which scrolls or steps inside.
 */
export type Surroundings = 'page' | 'unrolled' | 'marked' | 'followed' | 'pinned' | 'boxed';

export interface Rendering {
	frame: Surroundings;
	mode: Mode;
}

/** Until a frame is known to be too short it is taken for a tall one: then everything can be reached, whatever comes. */
export function choose({ framed, still, wanted, feed, tall, waited, amid }: Known): Rendering {
	const mode = wanted ?? (still ? 'steps' : 'scroll');
	if (!framed) return { frame: 'page', mode };
	if (feed === 'pinned' && !still && mode === 'scroll') return { frame: 'pinned', mode };
	if (feed === 'pinned' || (waited && !tall)) return { frame: 'boxed', mode: wanted ?? 'steps' };
	if (mode === 'steps' || still || feed === 'none') return { frame: 'unrolled', mode };
	return { frame: feed === 'live' && !amid ? 'followed' : 'marked', mode };
}

/** Whether the pictures stand below their words in a rendering, instead of staying while the words pass. */
export const isFlat = ({ frame, mode }: Rendering, still: boolean): boolean =>
	mode === 'scroll' && (still || frame === 'unrolled' || frame === 'marked');
