/** One row of the fates, measured: an offer in its words, and its answers by column. */
import { wrap } from '../../scene/measure.ts';
import type { Mark, Shape, Text } from '../../scene/scene.ts';
import { heightOfLines, textBlock } from '../../scene/text.ts';
import { en } from '../../messages/en.ts';
import type { Answer, Model, Offer } from './model.ts';
import { HIT, signMark, signOf } from './sign.ts';

/** How the fates are drawn. */
export interface Grid {
	width: number;
	/** Where the columns start, and how wide each is. */
	left: number;
	pitch: number;
	type: number;
	/** Size of a sign. */
	size: number;
	/** The most lines that an offer’s words may take. */
	lines: number;
}

export interface Row {
	offer: Offer;
	lines: string[];
	/** Answers by column. */
	cells: Answer[][];
	height: number;
}

export const indent = ({ size, type }: Grid) => size + Math.round(type * 0.5);
const hitOf = ({ size }: Grid) => Math.max(HIT, size);

/** How many signs stand beside each other in a cell; more where the cells beside it are empty. */
function abreast(cells: Answer[][], column: number, grid: Grid): number {
	const beside = [cells[column - 1], cells[column + 1]];
	const free = column > 1 && beside.every((cell) => cell?.length === 0);
	return Math.max(1, Math.floor((grid.pitch * (free ? 1.9 : 1)) / hitOf(grid)));
}

/** Where a line of words would leave nothing of the dotted line, the words take two. */
function unansweredLines({ width, left, type }: Grid): string[] {
	const lines = wrap(en.moves.unanswered, width - left - type * 4, { size: type });
	return lines && lines.length < 3 ? lines : [];
}

/** @returns null where the words of the offer do not fit */
export function rowOf(model: Model, offer: Offer, grid: Grid): Row | null {
	const { type, lines: most, left } = grid;
	const lines = wrap(model.wordsOf(offer.item), left - indent(grid) - type * 0.6, { size: type });
	if (!lines || lines.length > most) return null;
	const cells = model.outcomes.map((outcome) => offer.answers.filter((answer) => answer.outcome === outcome));
	const high = Math.max(...cells.map((cell, i) => Math.ceil(cell.length / abreast(cells, i, grid)))) * hitOf(grid);
	const none = offer.answers.length ? [] : unansweredLines(grid);
	const height = Math.max(heightOfLines(lines, type), heightOfLines(none, type), high, hitOf(grid));
	return { offer, lines, cells, height };
}

/** A dotted line across the columns, with what it says in its middle. */
function unanswered(grid: Grid, y: number): { shapes: Shape[]; texts: Text[] } {
	const { width, left, type } = grid;
	const look = { size: type, anchor: 'middle' as const, tone: 'quiet' as const };
	const room = width - left;
	const lines = unansweredLines(grid);
	const texts = textBlock(lines, (left + width) / 2, y - heightOfLines(lines, type) / 2, look);
	const side = (room - Math.max(0, ...texts.map((text) => text.width))) / 2 - (texts.length ? type * 0.5 : 0);
	const line = (x1: number): Shape => ({
		type: 'line',
		x1,
		x2: x1 + side,
		y1: y,
		y2: y,
		stroke: 'quiet',
		strokeWidth: 1.5,
		dash: '1.5 4'
	});
	return { shapes: [line(left), line(width - side)], texts };
}

/** An answer stands in its row and perhaps in a row of its own: its key tells the two apart. */
const keyIn = ({ item }: Answer, offer: Offer) => `${item.id} to ${offer.item.id}`;

export function drawRow(
	model: Model,
	{ offer, lines, cells }: Row,
	grid: Grid,
	top: number,
	height: number,
	focus?: ReadonlySet<string>
) {
	const { type, size, left, pitch } = grid;
	const middle = top + height / 2;
	const hit = hitOf(grid);
	const words = textBlock(lines, indent(grid), middle - heightOfLines(lines, type) / 2, { size: type });
	const own: Mark = {
		...signMark(model, offer.item, { x: size / 2, y: middle, size }, focus),
		x: 0,
		y: middle - Math.max(hit, height - 2) / 2,
		width: Math.max(hit, ...words.map((text) => text.x + text.width)),
		height: Math.max(hit, height - 2),
		texts: words,
		shapes: signOf(offer.item, size / 2, middle, size)
	};
	const answers = cells.flatMap((cell, column) => {
		const across = Math.min(abreast(cells, column, grid), cell.length);
		const down = Math.ceil(cell.length / Math.max(1, across));
		return cell.map((answer, i) =>
			signMark(
				model,
				answer.item,
				{
					x: left + pitch * (column + 0.5) + ((i % across) - (across - 1) / 2) * hit,
					y: middle + (Math.floor(i / across) - (down - 1) / 2) * hit,
					size,
					hit,
					inferred: answer.inferred,
					key: keyIn(answer, offer)
				},
				focus
			)
		);
	});
	const none = offer.answers.length ? { shapes: [], texts: [] } : unanswered(grid, middle);
	return { marks: [own, ...answers], ...none };
}
