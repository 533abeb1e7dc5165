/** What a chart hands over: shapes, and lines of text, each at its place. Plain objects, in pixels from the top left. */
import { SMALLEST } from './tokens.ts';
import { widthOf, type Face } from './width.ts';
import { wrap } from './wrap.ts';

/** An element as satori takes it. */
export interface PictureNode {
	type: string;
	props: { children?: PictureNode[] | string; style?: Record<string, string | number>; [name: string]: unknown };
}

export interface Type {
	size: number;
	colour: string;
	weight?: 400 | 600;
	face?: Face;
	align?: 'left' | 'center';
}

export interface Line extends Required<Type> {
	text: string;
	/** The left edge, or the middle of a centred line; the top of the line's box, `LEADING` times its size high. */
	x: number;
	y: number;
	width: number;
}

export interface Drawing {
	shapes: PictureNode[];
	lines: Line[];
	height: number;
}

export const LEADING = 1.25;

export const shape = (type: 'path' | 'rect' | 'circle' | 'g', props: PictureNode['props']): PictureNode => ({
	type,
	props
});

/** One line of text; throws for a text too small to be read. */
export function line(text: string, x: number, y: number, type: Type): Line {
	if (type.size < SMALLEST) throw new Error(`text too small for a picture: ${type.size}`);
	const { weight = 400, face = 'sans', align = 'left' } = type;
	return { ...type, weight, face, align, text, x, y, width: widthOf(text, type.size, face) };
}

/** A text on as many lines as it needs. */
export function paragraph(text: string, x: number, y: number, width: number, type: Type): Drawing {
	const texts = wrap(text, type.size, width, type.face);
	const step = type.size * LEADING;
	return { shapes: [], lines: texts.map((one, i) => line(one, x, y + i * step, type)), height: texts.length * step };
}

/** Several drawings as one, each moved right and down. */
export function together(parts: readonly (readonly [drawing: Drawing, x: number, y: number])[]): Drawing {
	return {
		shapes: parts.flatMap(([{ shapes }, x, y]) =>
			shapes.length ? [shape('g', { transform: `translate(${x} ${y})`, children: shapes })] : []
		),
		lines: parts.flatMap(([{ lines }, x, y]) => lines.map((one) => ({ ...one, x: one.x + x, y: one.y + y }))),
		height: Math.max(0, ...parts.map(([{ height }, , y]) => y + height))
	};
}

/** Drawings one below the other. */
export function stacked(drawings: Drawing[], gap = 0): Drawing {
	let y = 0;
	const placed = drawings.map((drawing) => {
		const part = [drawing, 0, y] as const;
		y += drawing.height + gap;
		return part;
	});
	return together(placed);
}
