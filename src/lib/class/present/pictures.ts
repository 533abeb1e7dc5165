/** The charts as they are shown to a class: the whole of a chart at once, and its parts in words that the back row can read. */
import type { ChartName, Dataset } from '../../data/schema.ts';
import { moveLayout } from '../../layout/move.ts';
import type { MoveRow, Moves } from '../../layout/move.ts';
import { positionLayout } from '../../layout/position.ts';
import type { AxisMark, GridRow, Mark } from '../../layout/position.ts';
import { wordingLayout } from '../../layout/wording.ts';
import type { WordingRow } from '../../layout/wording.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { shownWords } from '../articles.ts';
import { legendHeight, legendOf } from './legend.ts';
import { LINE, SHAPES, largest, linesOf, sized, stretches } from './room.ts';
import type { Height, Size } from './room.ts';
import type { OldPicture, ScenePicture } from './slide.ts';

/** Width of a lane beside words, in letters; the style sheet has it too. */
export const LANE_BESIDE = 2;

/** How much wider letters in bold are than the guess for a letter; a row in focus is bold throughout. */
const BOLD = 1.06;

/** Lines of a row: who and when, and the words. */
const linesOfMove = ({ words, open, when, party, verb }: MoveRow, column: number, size: number) =>
	linesOf(`${when}: ${party.name} ${verb}`, column / BOLD, size) +
	linesOf(open ? `${words}, ${present.unanswered}` : `${words}†`, column / BOLD, size);

/** Lines of each row; the style sheet makes it as high, so that the lines of the drawing meet the words. */
export function linesInRows({ rows, parties }: Moves, size: number): number[] {
	const column = SHAPES[1].across - (parties.length * LANE_BESIDE + 1.5) * size;
	return rows.map((row) => linesOfMove(row, column, size));
}

/** Height of a row, in letters. */
export const rowHeight = (lines: number): number => lines * LINE + 0.4;

/** A thread in words, over as many screens as it needs; `below` it that much room is kept free, in rem. */
export function threadPages(d: Dataset, show: string[], focus: string[] = [], title = '', below = 0): OldPicture[] {
	const layout = moveLayout(d, new Set(show));
	const height = (size: number) => {
		const lines = linesInRows(layout, size);
		return (row: MoveRow) => rowHeight(lines[layout.rows.indexOf(row)]!) * size;
	};
	const of = (rows: [number, number], size: Size): OldPicture => ({
		chart: 'moves',
		show,
		focus,
		size,
		rows,
		words: true,
		links: true
	});
	const legend = legendHeight(legendOf(d, of([0, layout.rows.length], 1)));
	const { size, pages } = sized(layout.rows, height, title, () => below + legend);
	return stretches(pages).map((rows) => of(rows, size));
}

/** The whole thread in one drawing. */
export const threadWhole = (show: string[], links: boolean): OldPicture => ({
	chart: 'moves',
	show,
	focus: [],
	size: 1,
	rows: [0, show.length],
	words: false,
	links
});

/** The scene of a chart that has one. */
export const scenePicture = (chart: ChartName, show: string[], focus: string[] = []): ScenePicture => ({
	chart,
	scene: true,
	show,
	focus,
	size: 1
});

/** What a mark says, and how it is known where the party did not say so itself. */
export const wordsOfMark = ({ words, known }: Mark) => (known ? `${words} (${known})` : words);

/** Share of the labels of issues in the width of the grid without words, by parties; the style sheet has it too. */
const issueShare = (parties: number) => (parties <= 4 ? 0.48 : 0.4);

/** The grid of issues and parties; without words a row is a line. */
export function gridPages(d: Dataset, show: string[], focus: string[], words: boolean, title = ''): OldPicture[] {
	const { grid, parties } = positionLayout(d, new Set(show));
	const height =
		(size: number): Height<GridRow> =>
		({ issue, cells }, across) => {
			// Labels are set in a normal weight, narrower than the guess for a letter.
			const labels = 1.06 * (across * issueShare(parties.length) - 0.5);
			if (!words) return (linesOf(issue.label, labels, size) * 1.1 + 0.32) * size;
			const column = across / parties.length - 2.4 * size;
			const marks = cells.map((cell) =>
				cell.reduce((sum, mark) => sum + linesOf(`${wordsOfMark(mark)}†`, column, size) * 1.2 + 0.2, 0)
			);
			const silent = linesOf(en.chart.noSource, column + 1.4 * size, size) * LINE;
			return (1.1 + 0.8 + Math.max(silent, ...marks)) * size;
		};
	const of = (rows: [number, number], size: Size): OldPicture => ({
		chart: 'positions',
		show,
		focus,
		size,
		rows,
		words
	});
	const legend = legendHeight(legendOf(d, of([0, grid.length], 1)));
	const { size, pages } = sized(grid, height, title, (size) => 2.5 * size + legend);
	return stretches(pages).map((rows) => of(rows, size));
}

/** The scale, standing: all of its steps on one screen. */
export function axisPage(d: Dataset, show: string[], focus: string[], title = ''): OldPicture {
	const { steps } = positionLayout(d, new Set(show)).axis;
	const line = (mark: AxisMark, column: number, size: number) =>
		linesOf(`${mark.party}, ${mark.when}: ${wordsOfMark(mark)}†`, column, size) * LINE + 0.25;
	const height =
		(size: number): Height<(typeof steps)[number]> =>
		({ label, places }, across) => {
			const column = across - 15.5 * size;
			const marks = places.flatMap(({ marks }) => marks).reduce((sum, mark) => sum + line(mark, column, size), 0);
			return (Math.max(linesOf(label, 11.5) * 1.15, marks) + 0.6) * size;
		};
	const legend = legendHeight(legendOf(d, { chart: 'axis', show, focus, size: 1 }));
	return { chart: 'axis', show, focus, size: largest(steps, height, title, legend) };
}

/** Events and the words of each article, over as many screens as they need. */
export function wordingPages(d: Dataset, show: string[], focus: string[], title = ''): OldPicture[] {
	const { rows } = wordingLayout(d, new Set(show));
	const height =
		(size: number): Height<WordingRow> =>
		({ question, cells }, across) => {
			const said = cells.filter(({ length }) => length).map((words) => words.map(shownWords).join('; '));
			const lines = said.reduce((sum, text) => sum + linesOf(text, across - 13.5 * size, size) * LINE + 0.25, 0);
			return (linesOf(question, across, size * 1.06) * LINE + lines + 1.1) * size;
		};
	const { size, pages } = sized(rows, height, title);
	return pages.map((page) => ({ chart: 'wording', show: page.map(({ id }) => id), focus, size }));
}
