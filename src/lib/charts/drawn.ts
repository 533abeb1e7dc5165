/** Which records the picture of a chart has a mark for. */
import type { ChartName, Dataset } from '../data/schema.ts';
import type { Box } from '../scene/scene.ts';
import { charts } from './index.ts';

/** Ids of the records that are drawn in any of the boxes. */
export const drawnIn = (d: Dataset, chart: ChartName, boxes: readonly Box[]): Set<string> =>
	new Set(boxes.flatMap((box) => charts[chart].scene(d, box).marks.map(({ id }) => id)));
