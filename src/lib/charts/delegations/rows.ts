/** The rows of the table: a rank each, with its name on the table and the two sides beside it. */
import type { Dataset } from '../../data/schema.ts';
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

const inset = ({ type }: Form) => type * 0.5;

/** The table is as wide as the names of the ranks want, and at most as wide as the form allows. */
export function edgesOf(d: Dataset, people: Person[], width: number, form: Form): Edges {
	const names = byRank(d, people).map(({ name }) => name);
	const font = { size: form.type };
	const lines = Math.max(0, ...names.map((name) => measure(name, font)));
	const words = Math.max(0, ...names.flatMap((name) => name.split(/\s+/u)).map((word) => measure(word, font)));
	const table = Math.max(words, Math.min(lines, width * form.table)) + 2 * inset(form);
	return { left: (width - table) / 2, right: (width + table) / 2 };
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
