/** How wide a text is, by the metrics of the fonts that the site ships, and how it breaks into lines. Pure. */
import { runsOf } from './fonts.ts';
import type { Font } from './scene.ts';

/** Width of a word in a size of 1, by font and word. */
const known = new Map<string, number>();

function widthOfWord(word: string, { family = 'sans', weight = 400 }: Font): number {
	const key = `${family} ${weight} ${word}`;
	const found = word ? known.get(key) : 0;
	if (found !== undefined) return found;
	const width = runsOf(word, { family, weight }).reduce(
		(sum, { font, text }) => sum + font.layout(text).advanceWidth / font.unitsPerEm,
		0
	);
	known.set(key, width);
	return width;
}

/** Width in pixels of a text on one line. */
export function measure(text: string, font: Font): number {
	const words = text.split(' ');
	const space = words.length > 1 ? widthOfWord(' ', font) : 0;
	return words.reduce((sum, word) => sum + widthOfWord(word, font), space * (words.length - 1)) * font.size;
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

function fill(words: string[], width: number, font: Font): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length && measure(longer, font) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/**
 * Breaks a text between words into as few lines as can be, and about equally long ones.
 * @returns null where a word is wider than the room: words are never broken
 */
export function wrap(text: string, width: number, font: Font): string[] | null {
	const words = wordsOf(text);
	const widest = Math.max(0, ...words.map((word) => measure(word, font)));
	if (widest > width) return null;
	let lines = fill(words, width, font);
	for (let narrower = width - font.size; narrower >= widest && lines.length > 1; narrower -= font.size) {
		const tried = fill(words, narrower, font);
		if (tried.length > lines.length) break;
		lines = tried;
	}
	return lines;
}
