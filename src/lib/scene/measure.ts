/** How wide a text is, by the metrics of the fonts that the site ships, and how it breaks into lines. Pure. */
import { runsOf } from './fonts.ts';
import type { Font } from './scene.ts';

/** Widths of words in a size of 1, by weight and family. */
const known = new Map<string, Map<string, number>>();

/** What is known of a font, to which more is added; a text is broken by asking for the same words many times. */
function widthsIn({ family = 'sans', weight = 400 }: Font): (word: string) => number {
	const name = `${weight} ${family}`;
	const widths = known.get(name) ?? new Map([['', 0]]);
	known.set(name, widths);
	return (word) => {
		const found = widths.get(word);
		if (found !== undefined) return found;
		const width = runsOf(word, { family, weight }).reduce(
			(sum, { font, text }) => sum + font.layout(text).advanceWidth / font.unitsPerEm,
			0
		);
		widths.set(word, width);
		return width;
	};
}

/** Width in pixels of a text on one line. */
export function measure(text: string, font: Font): number {
	const widthOf = widthsIn(font);
	const words = text.split(' ');
	const space = words.length > 1 ? widthOf(' ') : 0;
	return words.reduce((sum, word) => sum + widthOf(word), space * (words.length - 1)) * font.size;
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

/** Lines as the words in them; all widths in the same unit. */
function fill(words: string[], widths: number[], space: number, width: number): string[][] {
	const lines: string[][] = [];
	let used = 0;
	words.forEach((word, i) => {
		const wide = widths[i]!;
		if (lines.length && used + space + wide <= width) {
			lines.at(-1)!.push(word);
			used += space + wide;
		} else {
			lines.push([word]);
			used = wide;
		}
	});
	return lines;
}

/**
 * Breaks a text between words into as few lines as can be, and about equally long ones.
 * @returns null where a word is wider than the room: words are never broken
 */
export function wrap(text: string, width: number, font: Font): string[] | null {
	const words = wordsOf(text);
	const widthOf = widthsIn(font);
	const widths = words.map((word) => widthOf(word) * font.size);
	const space = widthOf(' ') * font.size;
	const widest = Math.max(0, ...widths);
	if (widest > width) return null;
	let lines = fill(words, widths, space, width);
	for (let narrower = width - font.size; narrower >= widest && lines.length > 1; narrower -= font.size) {
		const tried = fill(words, widths, space, narrower);
		if (tried.length > lines.length) break;
		lines = tried;
	}
	return lines.map((line) => line.join(' '));
}
