/** Lines of text in their places. */
import { paragraphRunsLeft } from '../data/isolate.ts';
import { measure } from './measure.ts';
import type { Font, Scene, Text } from './scene.ts';

/** From baseline to baseline, in sizes of the text. */
export const LEADING = 1.25;
/** From the top of a line to its baseline, in sizes of the text. */
export const ASCENT = 0.95;

export type Look = Font & Pick<Text, 'anchor' | 'tone' | 'party' | 'rtl' | 'lang'>;

/** One line; `y` is its baseline. A line runs as its first letter does, unless the look says otherwise. */
export const textAt = (text: string, x: number, y: number, { rtl = paragraphRunsLeft(text), ...look }: Look): Text => ({
	...look,
	...(rtl ? { rtl } : {}),
	text,
	x,
	y,
	width: measure(text, look)
});

/** Lines of one text below each other; `top` is the upper edge of the first. */
export function textBlock(lines: readonly string[], x: number, top: number, look: Look): Text[] {
	const rtl = look.rtl ?? paragraphRunsLeft(lines[0] ?? '');
	return lines.map((line, i) => textAt(line, x, top + look.size * (ASCENT + i * LEADING), { ...look, rtl }));
}

export const heightOfLines = (lines: readonly string[], size: number) => lines.length * size * LEADING;

/** The sign beside a name or a word on which the sources differ. */
export const DAGGER = '†';

/** The box of a text: what it covers when it is drawn. */
export function boxOfText({ x, y, width, size, anchor = 'start' }: Text) {
	const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
	return { x: left, y: y - size * 0.75, width, height: size };
}

/** Every text of a scene, in the order in which it is drawn. */
export const textsOf = ({ ground, marks }: Scene): Text[] => [...ground.texts, ...marks.flatMap((mark) => mark.texts)];
