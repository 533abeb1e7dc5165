/** What a chart hands over: shapes, and lines of text, each at its place. Plain objects, in pixels from the top left. */
import { DAGGER } from './dagger.ts';
import { shape, type PictureNode } from './node.ts';
import { SMALLEST } from './tokens.ts';
import { widthOf, type Face } from './width.ts';
import { breaks, wrap } from './wrap.ts';

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
	/** Ends in the mark of disagreement. It is no part of the text: not every cut of a font has it. */
	dagger: boolean;
}

export interface Drawing {
	shapes: PictureNode[];
	lines: Line[];
	height: number;
	/** A word had to be broken inside: a smaller form is better. */
	broken?: boolean;
	/** A mark of disagreement is among the shapes. */
	differ?: boolean;
}

export const LEADING = 1.25;

/** One line of text; a dagger at its end becomes the mark of disagreement. Throws for a text too small to be read. */
export function line(text: string, x: number, y: number, type: Type): Line {
	if (type.size < SMALLEST) throw new Error(`text too small for a picture: ${type.size}`);
	const { weight = 400, face = 'sans', align = 'left' } = type;
	const dagger = text.endsWith(DAGGER);
	const width = widthOf(text, type.size, face);
	return { ...type, weight, face, align, text: dagger ? text.slice(0, -DAGGER.length) : text, dagger, x, y, width };
}

/** A text on as many lines as it needs; a dagger at its end becomes the mark of disagreement. */
export function paragraph(text: string, x: number, y: number, width: number, type: Type): Drawing {
	const texts = wrap(text, type.size, width, type.face);
	const step = type.size * LEADING;
	return {
		shapes: [],
		lines: texts.map((one, i) => line(one, x, y + i * step, type)),
		height: texts.length * step,
		broken: breaks(text, type.size, width, type.face),
		differ: text.endsWith(DAGGER)
	};
}

/** Several drawings as one, each moved right and down. */
export function together(parts: readonly (readonly [drawing: Drawing, x: number, y: number])[]): Drawing {
	return {
		shapes: parts.flatMap(([{ shapes }, x, y]) =>
			shapes.length ? [shape('g', { transform: `translate(${x} ${y})`, children: shapes })] : []
		),
		lines: parts.flatMap(([{ lines }, x, y]) => lines.map((one) => ({ ...one, x: one.x + x, y: one.y + y }))),
		height: Math.max(0, ...parts.map(([{ height }, , y]) => y + height)),
		broken: parts.some(([{ broken }]) => broken),
		differ: parts.some(([{ differ }]) => differ)
	};
}

/** Drawings beside each other that stand on one floor. */
export function onFloor(parts: readonly (readonly [drawing: Drawing, x: number])[]): Drawing {
	const height = Math.max(0, ...parts.map(([drawing]) => drawing.height));
	return together(parts.map(([drawing, x]) => [drawing, x, height - drawing.height]));
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
