/** Draws whatever picture is wanted: the scene of its chart, under its headline. */
import type { ChartName, Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import type { Sheet } from '../scene/scene.ts';
import { titledPicture } from './titled.ts';
import type { Wanted } from './wanted.ts';

export interface Drawn {
	sheet: Sheet;
	title: string;
	description: string;
}

/** All that is drawn, mark by mark. */
const describe = (chart: ChartName, { parts }: Sheet) =>
	pictureWords.alt(
		en.site[chart],
		parts.flatMap(({ scene }) => scene.marks.map(({ label }) => label)),
		parts.reduce((sum, { scene }) => sum + scene.more, 0)
	);

/** The picture of a chart, a step or a record. */
export function draw(d: Dataset, wanted: Wanted): Drawn {
	const state = wanted.kind === 'chart' ? { chart: wanted.name, show: [], focus: [] } : wanted.state;
	const sheet = titledPicture(d, state, wanted.words);
	return { sheet, title: wanted.words.title, description: describe(state.chart, sheet) };
}
