/** A part of the picture, measured and not yet placed: the line, the grid. */
import type { Link, Mark, Shape, Text } from '../../scene/scene.ts';
import { boxOfText } from '../../scene/text.ts';

export interface Drawn {
	shapes: Shape[];
	texts: Text[];
	marks: Mark[];
	links: Link[];
}

export interface Part {
	/** At its lowest. */
	height: number;
	/** How many of its rows may be made higher. */
	rows: number;
	/** @param air by how much each of its rows is made higher */
	draw: (top: number, air: number) => Drawn;
}

export const joined = (parts: readonly Partial<Drawn>[]): Drawn => ({
	shapes: parts.flatMap(({ shapes = [] }) => shapes),
	texts: parts.flatMap(({ texts = [] }) => texts),
	marks: parts.flatMap(({ marks = [] }) => marks),
	links: parts.flatMap(({ links = [] }) => links)
});

/** Where each of some heights begins, when they stand below each other. */
export function stacked(heights: readonly number[], top: number): number[] {
	let y = top;
	return heights.map((height) => (y += height) - height);
}

/** The least height of a row: a line of text, and something to hit. */
export const rowOf = (type: number) => Math.max(24, type * 1.06);

/** Paper behind a text, where a line would run through it. */
export function paperBehind(text: Text): Shape {
	const { size } = text;
	const { x, width } = boxOfText(text);
	const [left, top] = [x - size * 0.2, text.y - size * 0.82];
	return { type: 'rect', x: left, y: top, width: width + size * 0.4, height: size * 1.05, fill: 'paper' };
}
