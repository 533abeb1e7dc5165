/**
 * Where no form of a chart finds room: a line that says how many records there are; the words have them all. Where there is
 * no record: that no article says anything of it.
 */
import { en } from '../messages/en.ts';
import type { Box, Scene } from '../scene/scene.ts';
import { wrap } from '../scene/measure.ts';
import { heightOfLines, textBlock } from '../scene/text.ts';

/**
 * @param records how many it would have drawn
 * @returns what does not fit where not even the line has room
 */
export function unfit({ width, height, type }: Box, records: number): Scene {
	const look = { size: type, tone: 'quiet' as const };
	const lines = wrap(records ? en.chart.notDrawn(records) : en.chart.nothing, width, look) ?? [];
	const said = textBlock(lines, 0, 0, look);
	const tall = Math.ceil(heightOfLines(lines, type));
	const fits = lines.length > 0 && (!records || lines.length === 1) && tall <= height;
	return {
		width,
		height: fits ? tall : 0,
		fits,
		needs: fits ? { width, height: tall } : { width: width * 1.5, height: Math.max(height, tall) },
		ground: { shapes: [], texts: fits ? said : [] },
		marks: [],
		links: [],
		more: records
	};
}
