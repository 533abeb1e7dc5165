/** The rows of the table: a rank each, with its name on the table and the two sides beside it. */
import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import { heightOfLines } from '../../scene/text.ts';
import type { Form } from './card.ts';
import type { Person } from './people.ts';
import { cellOf, type Cell } from './side.ts';

export interface Row {
	/** Lines of the name of the rank. */
	name: string[];
	cells: Cell[];
	height: number;
}

/** Left and right edge of the table. */
export interface Edges {
	left: number;
	right: number;
}

const nameOf = (d: Dataset, rank: number, people: Person[]) =>
	d.info.ranks[rank]?.label ?? (people.every(({ part }) => part === 'group') ? en.delegations.noNames : '');

/** Everybody of the first two columns, by rank; those who are only expected stand at the foot. */
function byRank(d: Dataset, people: Person[]) {
	const seated = people.filter(({ column, part }) => (column === 0 || column === 1) && part !== 'waiting');
	const ranks = [...new Set(seated.map(({ rank }) => rank))].sort((a, b) => a - b);
	return ranks.map((rank) => {
		const here = seated.filter((person) => person.rank === rank);
		return { name: nameOf(d, rank, here), sides: [0, 1].map((side) => here.filter(({ column }) => column === side)) };
	});
}

const inset = ({ type }: Form) => type * 0.5;

/** Where and when a meeting is, in lines for the head of the table; of another one than the dataset's, also which. */
export function headOf(d: Dataset, meeting: string): string[] {
	const { label, place, when } = get(d, 'meetings', meeting);
	const where = [place ?? '', when ? dateInWords(when.edtf) : ''].filter(Boolean);
	if (meeting === d.info.delegations.meeting) return where;
	return [label, ...where.filter((words) => !label.includes(words))];
}

/** The row of a table of which no source names anybody. */
export const emptyRow = ({ type }: Form): Row => {
	const cell = { seats: [], away: [], beside: false, height: 0 };
	return { name: [], cells: [cell, cell], height: type * 5 };
};

/** The table is as wide as the names of the ranks and its head want, and at most as wide as the form allows. */
export function edgesOf(d: Dataset, table: string, people: Person[], width: number, form: Form): Edges {
	const names = byRank(d, people).map(({ name }) => name);
	const widest = (lines: string[]) => Math.max(0, ...lines.map((line) => measure(line, { size: form.type })));
	const words = widest(names.flatMap((name) => name.split(/\s+/u)));
	const most = Math.max(width * form.table, words);
	const wide =
		Math.max(words, Math.min(widest(names), most), Math.min(widest(headOf(d, table)), most)) + 2 * inset(form);
	return { left: (width - wide) / 2, right: (width + wide) / 2 };
}

/** @returns null where some words do not fit in this form */
export function rowsOf(d: Dataset, people: Person[], width: number, edges: Edges, form: Form): Row[] | null {
	const rows = byRank(d, people);
	const made = rows.flatMap(({ name, sides }): Row[] => {
		const lines = wrap(name, edges.right - edges.left - 2 * inset(form) + 1, { size: form.type });
		const cells = sides
			.map((side, i) => cellOf(side, i ? width - edges.right : edges.left, form))
			.filter((cell) => cell !== null);
		if (!lines || cells.length < sides.length) return [];
		const height = Math.max(heightOfLines(lines, form.type), ...cells.map((cell) => cell.height));
		return [{ name: lines, cells, height }];
	});
	return made.length < rows.length ? null : made;
}
