/**
 * The one glyph set, for charts, legends in the text, print and tests. Meaning is carried by the shape; colour only
 * repeats it. Each path is drawn in a box of 20 by 20, centred on 10,10; the first is filled, the second stroked.
 */
import type { Move, Position } from '../data/schema.ts';

export interface Glyph {
	fill: string;
	stroke: string;
	/** The stroke stands on the filled disc, in the colour of the paper. */
	inlaid?: true;
	/** A dotted outline: something is missing. */
	dotted?: true;
}

const circle = (r: number) => `M${10 - r} 10a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const DISC = circle(8);
const CROSS = 'M6.5 6.5l7 7M13.5 6.5l-7 7';

export const stanceGlyph: Record<Position['stance'], Glyph> = {
	supports: { fill: DISC, stroke: DISC },
	conditional: { fill: 'M10 2a8 8 0 0 0 0 16Z', stroke: DISC },
	considers: { fill: '', stroke: DISC },
	opposes: { fill: '', stroke: 'M3.5 3.5l13 13M16.5 3.5l-13 13' }
};

/** What a move's disc carries; the disc itself is drawn under it. */
export const moveGlyph: Record<Move['kind'], Glyph> = {
	proposes: { fill: DISC, stroke: 'M10 5.5v9M5.5 10h9', inlaid: true },
	counters: { fill: DISC, stroke: 'M5.5 10h8.5M10.5 6l4 4l-4 4', inlaid: true },
	accepts: { fill: DISC, stroke: 'M5.8 10.4l3 3l5.4-6.6', inlaid: true },
	leans: { fill: 'M7.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z', stroke: DISC },
	conditions: { fill: 'M10 2a8 8 0 0 0 0 16Z', stroke: DISC },
	rejects: { fill: '', stroke: `${DISC}${CROSS}` },
	silence: { fill: '', stroke: DISC, dotted: true }
};
