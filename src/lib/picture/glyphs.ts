/** The letters of the pictures as outlines, and how far each takes the next: text that needs no font where it is shown. */
import type { Line } from './drawing.ts';

/** One cut of a face. */
export type Cut = `${'sans' | 'serif'}-${400 | 600}`;

export interface GlyphSheet {
	/** SVG path of a letter in thousandths of its size, from the top left of its line; by cut and letter. */
	outlines: Record<string, string>;
	/** How wide a letter is, and a pair of letters, in thousandths of the size; by cut and text. */
	widths: Record<string, number>;
}

export const cutOf = ({ face, weight }: Pick<Line, 'face' | 'weight'>): Cut => `${face}-${weight}`;

/** Key of a letter or a pair in a sheet. */
export const keyOf = (cut: Cut, text: string) => `${cut} ${text}`;

/** Letters that would grow together, and pairs with a space: they stand as far apart as they are wide. */
const apart = /^f[filt]$|\s/u;

/** The letters and pairs of letters whose measure a line needs. */
export function partsOf(text: string): string[] {
	const letters = [...text];
	const pairs = letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
	return [...letters, ...pairs.filter((pair) => !apart.test(pair))];
}

/** Where each letter of a text starts, and where the text ends, in thousandths of its size. */
export function placesOf(text: string, cut: Cut, { widths }: GlyphSheet): { letters: [string, number][]; end: number } {
	const width = (part: string) => {
		const known = widths[keyOf(cut, part)];
		if (known === undefined) throw new Error(`not on the sheet of letters: ${keyOf(cut, part)}`);
		return known;
	};
	let end = 0;
	let before = '';
	const letters = [...text].map((letter): [string, number] => {
		const pair = before + letter;
		const kern = before && !apart.test(pair) ? width(pair) - width(before) - width(letter) : 0;
		const start = end + kern;
		end = start + width(letter);
		before = letter;
		return [letter, start];
	});
	return { letters, end };
}
