/** What a picture says, for those who do not see it: the sentences of its marks. */
import { charts } from '../charts/index.ts';
import { saysOf } from '../charts/says.ts';
import { disputed } from '../data/find.ts';
import type { ChartName, Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { shownIn } from './shown.ts';
import type { PictureState } from './state.ts';

/** One or two sentences: the marks in focus by name, then how many stand beside them. */
export const altOf = (d: Dataset, state: PictureState): string =>
	saysOf(d, state.chart, { show: shownIn(d, state), focus: new Set(state.focus) });

/** On how many of the marks of a chart the articles differ, in a sentence; '' where they differ on none. */
export function differOn(d: Dataset, chart: ChartName): string {
	const { records } = charts[chart].about(d);
	const differ = records.filter((record) => disputed(d, record)).length;
	return differ ? en.chart.someApart(differ, records.length) : '';
}

/** A whole chart in a few sentences: its headline, its lead, how many marks, on how many the articles differ. */
export const altOfChart = (d: Dataset, chart: ChartName, { title, lead }: { title: string; lead: string }): string =>
	pictureWords.altOfChart(
		en.site[chart],
		title,
		lead,
		differOn(d, chart) || pictureWords.marks(charts[chart].about(d).records.length)
	);
