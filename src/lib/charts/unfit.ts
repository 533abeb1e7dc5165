/** Where no form of a chart finds room: a line that says how many records there are; the words have them all. */
import { en } from '../messages/en.ts';
import type { Box, Scene } from '../scene/scene.ts';
import { LEADING, textAt } from '../scene/text.ts';

/**
 * @param records how many it would have drawn
 * @returns what does not fit where not even the line has room
 */
export function unfit({ width, height, type }: Box, records: number): Scene {
	const said = textAt(en.chart.notDrawn(records), 0, type * 0.95, { size: type, tone: 'quiet' });
	const tall = Math.ceil(type * LEADING);
	const fits = records > 0 && said.width <= width && tall <= height;
	return {
		width,
		height: fits ? tall : 0,
		fits,
		needs: fits
			? { width, height: tall }
			: { width: Math.max(width * 1.5, said.width), height: Math.max(height, tall) },
		ground: { shapes: [], texts: fits ? [said] : [] },
		marks: [],
		links: [],
		more: records
	};
}
