/** What each article says of an event, measured: its words large, under them whose they are. */
import type { WordingColumn, WordingRow, Words } from '../../layout/wording.ts';
import { paragraphRunsLeft } from '../../data/isolate.ts';
import { inQuotes } from '../../data/quoted.ts';
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Font, Text } from '../../scene/scene.ts';
import { heightOfLines, textBlock, type Look } from '../../scene/text.ts';

/** Sizes of the two kinds of text. */
export interface Sizes {
	/** Of the words of an article. */
	words: number;
	type: number;
	/** Close, and with the names of the articles alone: their outlets stand in the words. */
	close: boolean;
}

export interface Quote {
	/** Height of the words; what stands under them begins there. */
	words: number;
	height: number;
	/** @param low where the words end, so that neighbours end on one line */
	draw: (x: number, low: number) => Text[];
}

const wordFont = ({ quoted }: Words, { words, type }: Sizes): Font =>
	quoted ? { size: words, family: 'serif', weight: 600 } : { size: Math.max(type, words * 0.7), family: 'serif' };

/** The language of words out of an article, and where they run to; all of their lines run there. */
const written = ({ text, lang, quoted }: Words) => ({
	...(lang && quoted ? { lang } : {}),
	...(paragraphRunsLeft(text) ? { rtl: true, anchor: 'end' as const } : {})
});

/** Where lines start: those that run from right to left stand flush at the right edge of the widest of them. */
const startOf = (lines: string[], x: number, font: Look) =>
	font.anchor === 'end' ? x + Math.max(...lines.map((line) => measure(line, font))) : x;

/** Of words, with what hangs below their last line where somebody's name follows. */
const heightOf = (lines: string[], by: string[], { size }: Font) =>
	heightOfLines(lines, size) * 0.9 + (by.length ? size * 0.12 : 0);

/** @returns null where a word is wider than the room, or the words take more lines than look well */
export function quoteOf(said: Words[], { source, outlet }: WordingColumn, room: number, sizes: Sizes): Quote | null {
	const { type, close } = sizes;
	const voices = said.map((one) => {
		const font = wordFont(one, sizes);
		const lines = wrap(one.quoted ? inQuotes(one.text) : one.text, room, font);
		const under = [one.translation ? en.evidence.translation(one.translation) : '', one.by].filter(Boolean);
		const by = under.map((text) => wrap(text, room, { size: type }));
		if (!lines || lines.length > 4 || by.includes(null)) return null;
		return { font: { ...font, ...written(one) }, lines, by: by.flatMap((each) => each ?? []) };
	});
	const name = wrap(source.name, room, { size: type });
	const from = close ? [] : wrap(outlet ?? en.wording.outletUnknown, room, { size: type });
	if (!name || !from || voices.some((one) => !one)) return null;
	const made = voices.filter((one) => one !== null);
	const words = made.reduce((sum, { lines, by, font }) => sum + heightOf(lines, by, font) + heightOfLines(by, type), 0);
	/** Over the name of the article, in sizes of the text. */
	const over = close ? 0.1 : 0.35;
	const under = heightOfLines(name, type) + heightOfLines(from, type);
	return {
		words,
		height: words + type * over + under,
		draw: (x, low) => {
			let y = low - words;
			const texts = made.flatMap(({ lines, by, font }) => {
				const top = y;
				y += heightOf(lines, by, font) + heightOfLines(by, type);
				const start = startOf(lines, x, font);
				const words = lines.map((line, i) => textBlock([line], start, top + i * font.size * 1.125, font));
				return [...words.flat(), ...textBlock(by, x, top + heightOf(lines, by, font), { size: type, tone: 'quiet' })];
			});
			const foot = low + type * over;
			return [
				...texts,
				...textBlock(name, x, foot, { size: type }),
				...textBlock(from, x, foot + heightOfLines(name, type), { size: type, tone: 'quiet' })
			];
		}
	};
}

/** The articles that speak of an event, in the order of the dataset. */
export const tellersOf = ({ cells }: WordingRow, columns: WordingColumn[]) =>
	columns.flatMap((column, i) => {
		const said = cells[i] ?? [];
		return said.length ? [{ column, said }] : [];
	});
