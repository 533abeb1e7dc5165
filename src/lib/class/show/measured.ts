/** How high text stands on a slide, and how large a title is set: guesses on the safe side, all in points. */
import type { Box, Paragraph } from '../../office/show.ts';
import { LINE, linesOf } from '../present/room.ts';

/** Points of the unit in which present mode counts: a 30th of the height of a slide. */
export const REM = 18;
/** Letters of headings are wider than others. */
const WIDE = 1.08;

/** A title of few words is set large, as in present mode. */
export const titleSize = (title: string): number => (title.length <= 30 ? 34 : title.length <= 75 ? 30 : 25);

export const titleHeight = (title: string, size: number, across: number): number =>
	linesOf(title, across / REM, (size * WIDE) / REM) * size * 1.12 + 4;

const textOf = ({ runs }: Paragraph) => runs.map(({ text }) => text).join('');

/** The height of paragraphs in a column. */
export const heightOf = (paragraphs: readonly Paragraph[], across: number): number =>
	paragraphs.reduce((sum, one, i) => {
		const column = across - (one.mark ? one.size * 1.5 : 0);
		const lines = linesOf(textOf(one), column / REM, one.size / REM);
		return sum + lines * one.size * LINE + (i ? (one.before ?? 0) : 0);
	}, 0);

/** So many times larger than on a projector of any shape text may be set, where a slide leaves room for it. */
const GROWTH = [1.5, 1.4, 1.3, 1.2, 1.1];
/** And no larger than this. */
const MOST = 32;

/** The largest growth that is allowed; 1 where none is. */
export const growth = (letters: number, allowed: (factor: number) => boolean): number =>
	GROWTH.find((factor) => letters * factor <= MOST && allowed(factor)) ?? 1;

/** Paragraphs with all their lengths so many times as large. */
export const scaled = (paragraphs: readonly Paragraph[], factor: number): Paragraph[] =>
	paragraphs.map((one) => ({
		...one,
		size: Math.round(one.size * factor),
		...(one.before ? { before: one.before * factor } : {})
	}));

/** Paragraphs as large as a box allows. */
export const grown = (paragraphs: readonly Paragraph[], { width, height }: Box): Paragraph[] =>
	scaled(
		paragraphs,
		growth(
			Math.max(...paragraphs.map(({ size }) => size)),
			(factor) => heightOf(scaled(paragraphs, factor), width) <= height
		)
	);

/** The largest box of a shape that goes into a room, in the middle of its width; of free height a third is above it. */
export function inside(room: Box, { width, height }: { width: number; height: number }): Box {
	const scale = Math.min(room.width / width, room.height / height);
	return {
		x: room.x + (room.width - width * scale) / 2,
		y: room.y + (room.height - height * scale) / 3,
		width: width * scale,
		height: height * scale
	};
}
