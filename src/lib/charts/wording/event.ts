/** One event: the question, and under it what each article says, side by side in as many lines as it takes. */
import { sum } from 'd3';
import type { WordingColumn, WordingRow } from '../../layout/wording.ts';
import { wrap } from '../../scene/measure.ts';
import type { Text } from '../../scene/scene.ts';
import { heightOfLines, textBlock } from '../../scene/text.ts';
import { quoteOf, tellersOf, type Quote, type Sizes } from './quotes.ts';

export interface Event {
	row: WordingRow;
	height: number;
	draw: (top: number) => Text[];
}

/** Between two articles side by side, in sizes of the text. */
const BETWEEN = 1.5;

interface Line {
	quotes: Quote[];
	/** Height of its highest words. */
	words: number;
	height: number;
}

/** @returns null where some words do not fit beside each other in so many columns */
function linesOf(
	row: WordingRow,
	columns: WordingColumn[],
	width: number,
	beside: number,
	sizes: Sizes
): Line[] | null {
	const room = (width - sizes.type * BETWEEN * (beside - 1)) / beside;
	const quotes = tellersOf(row, columns).map(({ column, said }) => quoteOf(said, column, room, sizes));
	if (quotes.some((quote) => !quote)) return null;
	const made = quotes.filter((quote) => quote !== null);
	const lines: Line[] = [];
	for (let i = 0; i < made.length; i += beside) {
		const here = made.slice(i, i + beside);
		const words = Math.max(...here.map((quote) => quote.words));
		lines.push({ quotes: here, words, height: words + Math.max(...here.map((quote) => quote.height - quote.words)) });
	}
	return lines;
}

/**
 * @param beside how many articles stand side by side, the same for all events, so that each keeps its column
 * @returns null where some words do not fit
 */
export function eventOf(
	row: WordingRow,
	columns: WordingColumn[],
	width: number,
	beside: number,
	sizes: Sizes
): Event | null {
	const { type } = sizes;
	const font = { size: type * 1.1, weight: 600 as const };
	const question = wrap(row.question, width, font);
	const lines = linesOf(row, columns, width, beside, sizes);
	if (!question || !lines) return null;
	const gap = type * (sizes.close ? 0.55 : 0.8);
	const head = heightOfLines(question, font.size) + type * 0.25;
	const step = (width + type * BETWEEN) / beside;
	return {
		row,
		height: head + sum(lines, ({ height }) => height) + gap * (lines.length - 1),
		draw: (top) => {
			let y = top + head;
			const texts = lines.flatMap(({ quotes, words, height }) => {
				const low = y + words;
				y += height + gap;
				return quotes.flatMap((quote, i) => quote.draw(i * step, low));
			});
			return [...textBlock(question, 0, top, font), ...texts];
		}
	};
}
