/** Words over columns that are narrower than the words: each goes to the lowest level where it has room. */
import { measure } from '../../scene/measure.ts';
import type { Font } from '../../scene/scene.ts';

export interface Level {
	text: string;
	/** Of the column. */
	centre: number;
	/** Left edge and width of the word. */
	left: number;
	width: number;
	/** 0 is the lowest one. */
	level: number;
}

/** @param right what no word may stand beyond */
export function levelsOf(heads: { text: string; centre: number }[], right: number, font: Font): Level[] {
	const air = font.size * 0.3;
	const ends: number[] = [];
	return heads.map(({ text, centre }) => {
		const width = measure(text, font);
		const ideal = Math.min(centre - width / 2, right - width);
		/** A word may stand a little to the right of its column, if that saves a level. */
		const most = Math.min(ideal + font.size * 0.4, right - width);
		let level = ends.findIndex((end) => end + air <= most);
		if (level < 0) level = ends.length;
		const left = Math.max(ideal, (ends[level] ?? -Infinity) + air);
		ends[level] = left + width;
		return { text, centre, left, width, level };
	});
}
