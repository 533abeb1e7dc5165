/** The card of a place: its name, and below it who is there, was sent or is on the way. */
import { max, sum } from 'd3';
import { measure } from '../../scene/measure.ts';
import type { Text } from '../../scene/scene.ts';
import { ASCENT, LEADING, textAt } from '../../scene/text.ts';
import type { Spot } from './people.ts';
import { rowOf, type Row } from './row.ts';

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
}

/**
 * @param room the most that it may be wide
 * @param most how many rows it may have
 * @returns null where a word is wider than that
 */
export function cardOf(spot: Spot, room: number, type: number, most: number): Card | null {
	const pad = type * 0.55;
	const bold = { size: Math.round(type * 1.1), weight: 600 as const };
	const { note } = spot;
	const { name } = spot.place;
	const after = measure(name, bold) + type * 0.5;
	const title = note ? after + measure(note, { size: type }) : measure(name, bold);
	const rows = spot.people.slice(0, most).map((person) => rowOf(person, room - 2 * pad, type));
	const made = rows.filter((row) => row !== null);
	if (made.length < rows.length || title > room - 2 * pad) return null;
	const top = pad * 0.7 + bold.size * LEADING;
	return {
		spot,
		rows: made,
		more: spot.people.length - made.length,
		width: Math.max(title, max(made, ({ width }) => width) ?? 0) + 2 * pad,
		height: top + sum(made, ({ height }) => height) + pad * 0.4,
		head: (x, y) => {
			const base = y + pad * 0.7 + bold.size * ASCENT;
			const beside = note ? [textAt(note, x + pad + after, base, { size: type, tone: 'quiet' })] : [];
			return [textAt(name, x + pad, base, bold), ...beside];
		},
		inset: { x: pad, y: top }
	};
}
