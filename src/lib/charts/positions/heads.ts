/** The names of the parties over the columns of the grid. */
import { sum } from 'd3';
import type { Party } from '../../data/schema.ts';
import { measure, wrap } from '../../scene/measure.ts';
import { heightOfLines, textBlock } from '../../scene/text.ts';
import { joined, stacked, type Drawn } from './part.ts';

/** Flat: each name over its column, in one line or two. Stair: each a line higher than the one before, with a line down to its column. */
export type HeadForm = 'one' | 'two' | 'stair';

/** The heads over columns whose edges are known. */
interface Placed {
	height: number;
	/** What stays free before the names, line by line: the room for a part of the key. */
	corner: number[];
	draw: (top: number) => Drawn;
}

export interface Heads {
	/** The least width that each column takes. */
	widths: number[];
	/**
	 * @param edges left edges of the columns, and the right edge of the last one
	 * @returns null where a name does not fit
	 */
	at: (edges: readonly number[]) => Placed | null;
}

const middle = (edges: readonly number[], i: number) => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2;
const lookOf = ({ id }: Party, size: number) => ({ size, weight: 600 as const, tone: 'party' as const, party: id });

/** The last column has the highest step, so that no line runs through a name. */
function stair(parties: Party[], edges: readonly number[], type: number): Placed | null {
	const bold = { size: type, weight: 600 as const };
	const steps = parties.map((party, i) => ({ party, x: middle(edges, i) })).reverse();
	const names = steps.map(({ party, x }) => wrap(party.name, x - type * 0.4, bold));
	if (names.some((lines) => !lines)) return null;
	const heights = names.map((lines) => heightOfLines(lines ?? [], type));
	const height = sum(heights) + type * 0.3;
	const corner = steps.flatMap(({ x }, i) => (names[i] ?? []).map((line) => x - measure(line, bold) - type * 1.2));
	return {
		height,
		corner,
		draw: (top) =>
			joined(
				stacked(heights, top).map((y, i): Partial<Drawn> => {
					const { party, x } = steps[i]!;
					const line = { type: 'line' as const, x1: x, y1: y + type * 0.3, x2: x, y2: top + height - 1 };
					return {
						texts: textBlock(names[i] ?? [], x - type * 0.4, y, { ...lookOf(party, type), anchor: 'end' }),
						shapes: [{ ...line, stroke: 'party', party: party.id, strokeWidth: 1.5 }]
					};
				})
			)
	};
}

function flat(parties: Party[], names: string[][], edges: readonly number[], type: number): Placed {
	const height = Math.max(...names.map((lines) => heightOfLines(lines, type))) + type * 0.2;
	const most = Math.max(...names.map((lines) => lines.length));
	return {
		height,
		corner: Array<number>(most).fill(edges[0] ?? 0),
		draw: (top) =>
			joined(
				parties.map((party, i) => {
					const lines = names[i] ?? [];
					const y = top + height - type * 0.2 - heightOfLines(lines, type);
					return { texts: textBlock(lines, middle(edges, i), y, { ...lookOf(party, type), anchor: 'middle' }) };
				})
			)
	};
}

/** @param cells width that the glyphs of each column need */
export function headsOf(parties: Party[], cells: number[], form: HeadForm, type: number): Heads | null {
	if (form === 'stair') return { widths: cells, at: (edges) => stair(parties, edges, type) };
	const bold = { size: type, weight: 600 as const };
	const names = parties.map(({ name }) => {
		const word = Math.max(...name.split(' ').map((one) => measure(one, bold)));
		return form === 'one' ? [name] : (wrap(name, Math.max(word, measure(name, bold) * 0.6), bold) ?? [name]);
	});
	if (names.some((lines) => lines.length > 2)) return null;
	const widths = names.map((lines, i) =>
		Math.max(cells[i] ?? 0, ...lines.map((line) => measure(line, bold) + type * 0.5))
	);
	return { widths, at: (edges) => flat(parties, names, edges, type) };
}
