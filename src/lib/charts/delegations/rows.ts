/** The rows of the table: a rank each, with its name on the table and the two sides beside it. */
import type { Dataset } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import { heightOfLines } from '../../scene/text.ts';
import { paddingOf, type Form } from './card.ts';
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
	d.info.ranks[rank]?.label ??
	(people.every(({ part }) => part === 'group') ? en.delegations.noNames : en.delegations.noOffice);

/** Everybody of the first two columns, by rank; those who are only expected stand at the foot. */
function byRank(d: Dataset, people: Person[]) {
	const seated = people.filter(({ column, part }) => (column === 0 || column === 1) && part !== 'waiting');
	const ranks = [...new Set(seated.map(({ rank }) => rank))].sort((a, b) => a - b);
	return ranks.map((rank) => {
		const here = seated.filter((person) => person.rank === rank);
		return { name: nameOf(d, rank, here), sides: [0, 1].map((side) => here.filter(({ column }) => column === side)) };
	});
}

/** The table is as wide as the names of the ranks want, and at most a quarter of the room. */
export function edgesOf(d: Dataset, people: Person[], width: number, type: number): Edges {
	const names = byRank(d, people).map(({ name }) => name);
	const font = { size: type };
	const pad = 2 * paddingOf(type).x;
	const lines = Math.max(0, ...names.map((name) => measure(name, font)));
	const words = Math.max(0, ...names.flatMap((name) => name.split(' ')).map((word) => measure(word, font)));
	const table = Math.max(words, Math.min(lines, width * 0.22)) + pad;
	return { left: (width - table) / 2, right: (width + table) / 2 };
}

/** @returns null where some words do not fit in this form */
export function rowsOf(d: Dataset, people: Person[], width: number, edges: Edges, form: Form): Row[] | null {
	const rows = byRank(d, people).map(({ name, sides }) => {
		const lines = wrap(name, edges.right - edges.left - paddingOf(form.type).x, { size: form.type });
		const cells = sides.map((side, i) => cellOf(side, i ? width - edges.right : edges.left, form));
		if (!lines || cells.some((cell) => !cell)) return null;
		const made = cells.filter((cell) => cell !== null);
		return {
			name: lines,
			cells: made,
			height: Math.max(heightOfLines(lines, form.type), ...made.map(({ height }) => height))
		};
	});
	return rows.some((row) => !row) ? null : rows.filter((row) => row !== null);
}
