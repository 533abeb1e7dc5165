/** The charts as they are shown to a class: each by its own scene, in the room of a slide. */
import { charts } from '../../charts/index.ts';
import type { ChartName, Dataset } from '../../data/schema.ts';
import { boxesUnder } from './room.ts';
import type { Picture } from './slide.ts';

/** A chart with the records shown and those in focus; `below` it that much room is kept free, in rem. */
export const pictureOf = (chart: ChartName, show: string[], focus: string[] = [], below = 0): Picture => ({
	chart,
	show,
	focus,
	below
});

/** Whether a picture fits under a title on screens of every shape, with all that it is to show. */
export const pictureFits = (d: Dataset, { chart, show, focus, below }: Picture, title: string): boolean =>
	boxesUnder(title, below).every((box) => {
		const { fits, more } = charts[chart].scene(d, { ...box, show: new Set(show), focus: new Set(focus) });
		return fits && more === 0;
	});
