/** What a picture says, for those who do not see it: the sentences of its marks. */
import { charts } from '../charts/index.ts';
import { saysOf } from '../charts/says.ts';
import type { ChartName, Dataset } from '../data/schema.ts';
import { label } from '../layout/label.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { shownIn } from './shown.ts';
import type { PictureState } from './state.ts';

/** One or two sentences: the marks in focus by name, then how many stand beside them. */
export const altOf = (d: Dataset, state: PictureState): string =>
	saysOf(d, state.chart, { show: shownIn(d, state), focus: new Set(state.focus) });

/** A whole chart in a few sentences: its headline, its lead, how many marks. */
export const altOfChart = (d: Dataset, chart: ChartName, { title, lead }: { title: string; lead: string }): string =>
	pictureWords.altOfChart(en.site[chart], title, lead, charts[chart].about(d).records.length);

/** All that a whole chart says: every mark by name. Too long for an `alt`, right for the description inside an SVG. */
export const altOfWhole = (d: Dataset, chart: ChartName): string =>
	pictureWords.alt(
		en.site[chart],
		charts[chart].about(d).records.map((record) => label(d, record)),
		0
	);
