/**
 * The one glyph set, for charts, legends in the text, print and tests. Meaning is carried by the shape; colour only
 * repeats it. Each path is drawn in a box of 20 by 20, centred on 10,10; the first is filled, the second stroked.
 */
import type { Move, Stance } from '../data/schema.ts';

export interface Glyph {
	fill: string;
	stroke: string;
	/** The stroke stands on the filled disc, in the colour of the paper. */
	inlaid?: true;
	/** A dotted outline: something is missing. */
	dotted?: true;
}

const dot = (x: number, r: number) => `M${x - r} 10a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
export const DISC = dot(10, 8);
const CROSS = 'M6.5 6.5l7 7M13.5 6.5l-7 7';

export const stanceGlyph: Record<Stance, Glyph> = {
	supports: { fill: DISC, stroke: DISC },
	conditional: { fill: 'M10 2a8 8 0 0 0 0 16Z', stroke: DISC },
	considers: { fill: '', stroke: DISC },
	opposes: { fill: '', stroke: 'M3.5 3.5l13 13M16.5 3.5l-13 13' }
};

const PLUS: Glyph = { fill: DISC, stroke: 'M10 5.5v9M5.5 10h9', inlaid: true };
const DOT: Glyph = { fill: dot(10, 2.5), stroke: DISC };

/** What a move's disc carries; the disc itself is drawn under it. Kinds of one family share a glyph. */
export const moveGlyph: Record<Move['kind'], Glyph> = {
	proposes: PLUS,
	calls: PLUS,
	demands: PLUS,
	counters: { fill: DISC, stroke: 'M5.5 10h8.5M10.5 6l4 4l-4 4', inlaid: true },
	accepts: { fill: DISC, stroke: 'M5.8 10.4l3 3l5.4-6.6', inlaid: true },
	acknowledges: DOT,
	considers: DOT,
	defers: { fill: `${dot(6, 1.4)}${dot(10, 1.4)}${dot(14, 1.4)}`, stroke: DISC },
	conditions: { fill: 'M10 2a8 8 0 0 0 0 16Z', stroke: DISC },
	rejects: { fill: '', stroke: `${DISC}${CROSS}` },
	silence: { fill: '', stroke: DISC, dotted: true },
	backs: { fill: '', stroke: `${DISC}M6 11.8l4-4l4 4` },
	threatens: { fill: DISC, stroke: 'M10 5v6M10 14.4v.4', inlaid: true },
	withdraws: { fill: '', stroke: `${DISC}M14 10h-8M9.2 6.8l-3.2 3.2l3.2 3.2` },
	declines: { fill: '', stroke: `${DISC}M6 10h8` }
};
