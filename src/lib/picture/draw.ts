/** Draws whatever picture is wanted: as a sheet where its chart has a scene, else in the old way. */
import { charts } from '../charts/index.ts';
import type { ChartName, Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import type { Sheet } from '../scene/scene.ts';
import { pictureOf, type Picture } from './picture.ts';
import { titledPicture } from './titled.ts';
import type { Wanted } from './wanted.ts';
import { wholePicture } from './whole.ts';

export interface Drawn {
	sheet: Sheet;
	title: string;
	description: string;
}

export const chartOf = (wanted: Wanted) => (wanted.kind === 'chart' ? wanted.name : wanted.state.chart);

/** All that is drawn, mark by mark. */
const describe = (chart: ChartName, { parts }: Sheet) =>
	pictureWords.alt(
		en.site[chart],
		parts.flatMap(({ scene }) => scene.marks.map(({ label }) => label)),
		parts.reduce((sum, { scene }) => sum + scene.more, 0)
	);

/** Nothing where the chart has no scene. */
export function sheetOf(d: Dataset, wanted: Wanted): Drawn | undefined {
	const chart = chartOf(wanted);
	if (!charts[chart].scene) return undefined;
	const state = wanted.kind === 'chart' ? { chart, show: [], focus: [] } : wanted.state;
	const sheet = titledPicture(d, state, wanted.words);
	return { sheet, title: wanted.words.title, description: describe(chart, sheet) };
}

export const draw = (d: Dataset, wanted: Wanted): Picture =>
	wanted.kind === 'chart' ? wholePicture(d, wanted.name) : pictureOf(d, wanted.state, wanted.words);
