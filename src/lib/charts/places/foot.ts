/** Below the map: who is on it nowhere because no source says where, and how many stand in the words only. */
import { max } from 'd3';
import { en } from '../../messages/en.ts';
import { wrap } from '../../scene/measure.ts';
import type { Mark, Text } from '../../scene/scene.ts';
import { LEADING, textBlock } from '../../scene/text.ts';
import type { Person } from './people.ts';
import { rowOf } from './row.ts';

export interface Foot {
	height: number;
	draw: (top: number, focus: ReadonlySet<string> | undefined) => { texts: Text[]; marks: Mark[] };
}

/** @returns null where a word is wider than the picture */
export function footOf(nowhere: Person[], more: number, width: number, type: number): Foot | null {
	const said = wrap(nowhere.length ? en.places.nowhere : '', width, { size: type });
	const rest = wrap(more ? en.places.more(more) : '', width, { size: type });
	const rows = nowhere.map((person) => rowOf(person, width, type)).filter((row) => row !== null);
	if (!said || !rest || rows.length < nowhere.length) return null;
	const above = said.length || rest.length ? type * 0.6 : 0;
	const line = max(rows, ({ height }) => height) ?? 0;
	const quiet = { size: type, tone: 'quiet' as const };
	const sentence = textBlock(said, 0, Math.max(0, line - type * LEADING) / 2, quiet);
	/** Beside the sentence as long as there is room, then on lines of their own. */
	let [x, y] = [(sentence.at(-1)?.width ?? 0) + type * 0.6, Math.max(0, said.length - 1) * type * LEADING];
	const placed = rows.map((row) => {
		if (x + row.width > width) [x, y] = [0, y + line];
		const at = { row, x, y };
		x += row.width + type * 1.2;
		return at;
	});
	const end = above + y + line;
	return {
		height: end + rest.length * type * LEADING,
		draw: (top, focus) => ({
			texts: [
				...sentence.map((text) => ({ ...text, y: text.y + top + above })),
				...textBlock(rest, 0, top + end, quiet)
			],
			marks: placed.map(({ row, x, y }) => row.draw(x, top + above + y, focus))
		})
	};
}
