/** The names of the two sides of a table, over them. */
import type { Dataset } from '../data/schema.ts';
import { measure, wrap } from '../scene/measure.ts';
import type { Font, Text } from '../scene/scene.ts';
import { ASCENT, LEADING, textBlock } from '../scene/text.ts';

interface Table {
	/** Its edges. */
	left: number;
	right: number;
	/** Between an edge and a name. */
	gap: number;
}

interface SideNames {
	/** The most lines that one of them takes. */
	lines: number;
	/** Of their letters. */
	size: number;
	/** @param base of the last line */
	at: (base: number) => Text[];
}

/**
 * Large where each fits into one line, else small in as many lines as it takes.
 * @returns null where a word is wider than its side
 */
export function sideNames(d: Dataset, { left, right, gap }: Table, large: number, small: number): SideNames | null {
	const sides = d.info.delegations.columns.slice(0, 2);
	const room = left - gap;
	const bold = (size: number): Font => ({ size, weight: 600 });
	const size = sides.every(({ label }) => measure(label, bold(large)) <= room) ? large : small;
	const names = sides.map(({ label, parties }) => ({ party: parties[0] ?? '', lines: wrap(label, room, bold(size)) }));
	if (names.some(({ lines }) => !lines)) return null;
	return {
		lines: Math.max(0, ...names.map(({ lines }) => lines?.length ?? 0)),
		size,
		at: (base) =>
			names.flatMap(({ party, lines: made }, i) => {
				const lines = made ?? [];
				const top = base - size * (ASCENT + (lines.length - 1) * LEADING);
				const look = { ...bold(size), anchor: i ? ('start' as const) : ('end' as const) };
				return textBlock(lines, i ? right + gap : left - gap, top, { ...look, tone: 'party', party });
			})
	};
}
