/** The card of a place: its name, and below it who is there, was sent or is on the way. */
import { max, sum } from 'd3';
import { measure, wrap } from '../../scene/measure.ts';
import type { Box, Text } from '../../scene/scene.ts';
import { heightOfLines, textAt, textBlock } from '../../scene/text.ts';
import type { Spot } from './people.ts';
import { rowOf, type Row } from './row.ts';

/** How far the ring around a row in focus reaches out. */
const RING = 4;

export interface Card {
	spot: Spot;
	rows: Row[];
	/** How many stand in the words only. */
	more: number;
	width: number;
	height: number;
	head: (x: number, y: number) => Text[];
	/** Where the rows begin, below its upper edge and beside its left one. */
	inset: { x: number; y: number };
	/** Over each row. */
	gaps: number[];
}

/**
 * @param room the most that it may be wide
 * @param most how many rows it may have
 * @param wraps the name of the place may take several lines, and the note one of its own
 * @returns null where a word is wider than that
 */
export function cardOf(
	spot: Spot,
	room: number,
	{ type, focus }: Pick<Box, 'type' | 'focus'>,
	most: number,
	wraps: boolean
): Card | null {
	const pad = type * 0.55;
	const bold = { size: Math.round(type * 1.1), weight: 600 as const };
	const { note } = spot;
	const { name } = spot.place;
	const inner = room - 2 * pad;
	const lines = wrap(name, inner, bold);
	const notes = wrap(note, inner, { size: type });
	const after = measure(name, bold) + type * 0.5;
	/** The note stands behind the name where both fit into one line, else below it. */
	const beside = note !== '' && after + measure(note, { size: type }) <= inner;
	const rows = spot.people.slice(0, most).map((person) => rowOf(person, inner, type));
	const made = rows.filter((row) => row !== null);
	if (made.length < rows.length || !lines || !notes) return null;
	if (!wraps && (lines.length > 1 || (note && !beside))) return null;
	const below = beside ? [] : notes;
	/** Two rings do not touch each other, nor a ring the words beside it. */
	const rings = made.map(({ person }) => Number(focus?.has(person.record.id) ?? false));
	const gaps = rings.map((ring, i) => (i ? RING * (ring + (rings[i - 1] ?? 0)) : 0));
	const ring = rings.includes(1) ? RING : 0;
	const title = Math.max(
		beside ? after + measure(note, { size: type }) : 0,
		...lines.map((line) => measure(line, bold)),
		...below.map((line) => measure(line, { size: type }))
	);
	const top = pad * 0.7 + heightOfLines(lines, bold.size) + heightOfLines(below, type) + ring;
	return {
		spot,
		rows: made,
		more: spot.people.length - made.length,
		width: Math.max(title, max(made, ({ width }) => width) ?? 0) + 2 * pad,
		height: top + sum(made, ({ height }) => height) + sum(gaps) + Math.max(pad * 0.4, ring && ring + 1),
		gaps,
		head: (x, y) => {
			const named = textBlock(lines, x + pad, y + pad * 0.7, bold);
			const quiet = { size: type, tone: 'quiet' as const };
			const base = named.at(-1)?.y ?? y;
			return [
				...named,
				...(beside ? [textAt(note, x + pad + after, base, quiet)] : []),
				...textBlock(below, x + pad, y + pad * 0.7 + heightOfLines(lines, bold.size), quiet)
			];
		},
		inset: { x: pad, y: top }
	};
}
