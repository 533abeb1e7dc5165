/** The grid: a row an issue, a column a party. */
import { cumsum, descending, group, sort, sum } from 'd3';
import type { Dataset, Issue, Party } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import { heightOfLines, LEADING, textBlock } from '../../scene/text.ts';
import { hatchIn, marksOf, widthOfCell } from './cell.ts';
import { headsOf, type HeadForm } from './heads.ts';
import { keyOf } from './key.ts';
import { joined, rowOf, stacked, type Drawn, type Part } from './part.ts';
import type { GridStand } from './stands.ts';

export interface Row {
	issue: Issue;
	/** By column. */
	cells: GridStand[][];
	/** By column: some source says where the party stands, whether it is shown or not. */
	known: boolean[];
}

export interface Table {
	parties: Party[];
	rows: Row[];
}

/** Everything that the grid could show: what carries the headline first, and otherwise in the order of the dataset. */
export function tableOf(d: Dataset, stands: readonly GridStand[]): Table {
	const at = group(
		stands,
		({ issue }) => issue,
		({ party }) => party
	);
	const there = new Set(stands.map(({ party }) => party));
	const known = new Set(d.positions.map(({ issue, party }) => `${issue} ${party}`));
	const parties = d.info.parties.filter(({ id }) => there.has(id));
	const rows = d.issues
		.filter(({ id }) => at.has(id))
		.map((issue) => ({
			issue,
			cells: parties.map(({ id }) => at.get(issue.id)?.get(id) ?? []),
			known: parties.map(({ id }) => known.has(`${issue.id} ${id}`))
		}));
	return { parties, rows: sort(rows, (a, b) => descending(weightOf(a), weightOf(b))) };
}

/** 2: some party wants it and another is against it; 1: several parties, without that; 0: one party alone. */
export function weightOf({ cells }: Row): number {
	const sides = cells.filter((stands) => stands.length);
	const some = (one: GridStand['stance']) => sides.findIndex((stands) => stands.some(({ stance }) => stance === one));
	const [wants, against] = [some('supports'), some('opposes')];
	if (sides.length < 2) return 0;
	return wants >= 0 && against >= 0 && wants !== against ? 2 : 1;
}

/** Rows of one party alone are left to the words sooner than that the lines stand close. */
function countOf(made: { row: Row; height: number }[], room: number, type: number): number {
	const shared = made.filter(({ row }) => weightOf(row) > 0).length;
	const airy = made.map(({ height }) => ({ height: Math.max(height, type * LEADING) }));
	return Math.max(within(airy, room), Math.min(shared, within(made, room)));
}

export interface GridForm {
	type: number;
	heads: HeadForm;
	/** In how many lines the name of an issue may stand. */
	lines: number;
	/** Whether its key says how it is known where a party stands. */
	known: boolean;
	/** Whether its key keeps the stances together. */
	together: boolean;
	/** How many positions are left out beside the rows that find no room. */
	hidden: number;
}

export const countIn = (rows: readonly Row[]) => sum(rows, ({ cells }) => cells.flat().length);

/** What is left out: issues, or positions where whole parties are. */
export const leftOut = (rows: readonly Row[], hidden: number): string => {
	if (hidden) return en.positions.morePositions(hidden + countIn(rows));
	return rows.length ? en.positions.more(rows.length) : '';
};

/** How many rows there is room for. */
const within = (rows: { height: number }[], room: number) =>
	cumsum(rows, ({ height }) => height).filter((height) => height <= room + 0.01).length;

/** Edges of the columns, at the right: of one width where there is room for that, and not so wide that they fall apart. */
function edgesOf(needs: number[], label: number, width: number, type: number): number[] {
	const widest = Math.max(...needs);
	const fair = label + widest * needs.length <= width ? needs.map(() => widest) : needs;
	const stretch = Math.max(1, Math.min((type * 11) / widest, (width - label) / sum(fair)));
	const wide = fair.map((one) => one * stretch);
	return [...stacked(wide, width - sum(wide)), width];
}

/** A grid, and the rows that it has no room for. */
export type Grid = Part & { left: Row[] };

/**
 * As many rows as there is room for. Rows that are left out need no room in the columns, so that others may find some.
 * @returns null where some words do not fit in this form
 */
export function gridOf(table: Table, width: number, most: number, form: GridForm): Grid | null {
	const whole = gridWith(table, table.rows.length, width, most, form);
	if (!whole?.left.length) return whole;
	const drawn = table.rows.length - whole.left.length;
	for (const more of [4, 3, 2, 1, 0]) {
		const tried = gridWith(table, drawn + more, width, most, form);
		if (tried?.left.length === table.rows.length - drawn - more) return tried;
	}
	return whole;
}

/** @param first how many rows it is laid out for */
function gridWith(
	{ parties, rows: every }: Table,
	first: number,
	width: number,
	most: number,
	{ type, heads: form, lines: mostLines, known, together, hidden }: GridForm
): Grid | null {
	const rows = every.slice(0, first);
	const beyond = every.length - rows.length;
	const cells = parties.map(
		(_, i) => Math.max(24, ...rows.map((row) => widthOfCell(row.cells[i] ?? [], type))) + type * 0.4
	);
	const over = headsOf(parties, cells, form, type);
	if (!over) return null;
	const columns = sum(over.widths);
	const names = width - columns - type * 0.6;
	const labels = rows.map(({ issue }) => wrap(issue.label, names, { size: type }));
	if (labels.some((made) => !made || made.length > mostLines)) return null;
	const made = rows.map((row, i) => {
		const label = labels[i] ?? [];
		return { row, label, height: Math.max(rowOf(type), label.length > 1 ? heightOfLines(label, type) * 0.98 : 0) };
	});
	const label = Math.max(...made.flatMap((one) => one.label.map((line) => measure(line, { size: type })))) + type * 0.6;
	const edges = edgesOf(over.widths, label, width, type);
	const heads = over.at(edges);
	if (!heads) return null;
	const stands = rows.flatMap(({ cells: all }) => all.flat());
	const hatched = rows.some(({ known }) => known.includes(false));
	const key = keyOf({ stands, hatched, known, type, width, corner: heads.corner, together });
	const gap = type * 0.45;
	const room = most - heads.height - gap;
	const keyFor = (count: number) => key(leftOut(every.slice(count), hidden));
	const [all, some] = [keyFor(rows.length), keyFor(Math.max(0, rows.length - 1))];
	if (!all || !some) return null;
	const whole = beyond
		? countOf(made, room - all.height, type) === rows.length
		: all.height + sum(made, ({ height }) => height) <= room;
	const count = whole ? rows.length : countOf(made, room - some.height, type);
	const foot = count === rows.length ? all : keyFor(count);
	if (!foot || !count) return null;
	const shown = made.slice(0, count);
	const height = heads.height + sum(shown, (one) => one.height) + gap + foot.height;
	return {
		height,
		rows: shown.length,
		left: every.slice(count),
		draw: (top, air) => {
			const high = shown.map((one) => one.height + air);
			const from = top + heads.height;
			const drawn = stacked(high, from).map((y, i): Partial<Drawn> => {
				const { row, label: lines } = shown[i]!;
				const tall = high[i]!;
				const inset = 3;
				return joined([
					{ shapes: [{ type: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'rule' }] },
					{ texts: textBlock(lines, 0, y + (tall - heightOfLines(lines, type)) / 2, { size: type }) },
					...row.cells.map((stands, k) => {
						const [x, end] = [edges[k] ?? 0, edges[k + 1] ?? 0];
						if (stands.length) return { marks: marksOf(stands, { x, y, width: end - x, height: tall }, type) };
						return row.known[k]
							? {}
							: { shapes: [hatchIn(x + inset, y + inset, end - x - 2 * inset, tall - 2 * inset, type)] };
					})
				]);
			});
			const end = from + sum(high);
			return joined([
				heads.draw(top),
				...drawn,
				{ shapes: [{ type: 'line', x1: 0, y1: end, x2: width, y2: end, stroke: 'rule' }] },
				foot.draw(top, end + gap)
			]);
		}
	};
}
