/** Words beside a disc on its own line, where the line is free: the lowest form in which an axis still speaks. */
import { line, type Line, type Type } from './drawing.ts';
import { widthOf } from './width.ts';

export interface Disc {
	x: number;
	/** '' for a disc that stays silent. */
	words: string;
}

/** Room around a disc: its radius, its arrow, some air. */
const AIR = 44;

/** One line for each disc that has room to its right, or else to its left; the others stay silent. */
export function beside(discs: Disc[], from: number, to: number, y: number, type: Type): Line[] {
	const taken = [...discs.map(({ x }) => [x - AIR / 2, x + AIR / 2] as const)];
	const lines: Line[] = [];
	for (const { x, words } of discs.filter((disc) => disc.words)) {
		const width = widthOf(words, type.size, type.face);
		const left = [x + AIR, x - AIR - width].find(
			(left) => left >= from && left + width <= to && taken.every(([a, b]) => left + width < a || left > b)
		);
		if (left === undefined) continue;
		taken.push([left, left + width]);
		lines.push(line(words, left, y, type));
	}
	return lines;
}
