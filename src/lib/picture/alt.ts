/** What a picture says, for those who do not see it: the sentences of its marks. */
import { chartRecords } from '../data/find.ts';
import type { ChartName, Dataset } from '../data/schema.ts';
import { label } from '../layout/label.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { shownIn } from './shown.ts';
import type { PictureState } from './state.ts';
import { recordsOfWhole } from './whole-records.ts';

/** One or two sentences: the marks in focus by name, then how many stand beside them. */
export function altOf(d: Dataset, state: PictureState): string {
	const show = shownIn(d, state);
	const records = chartRecords(d).filter(({ id }) => show.has(id));
	const lit = records.filter(({ id }) => state.focus.includes(id));
	const named = (lit.length ? lit : records).slice(0, 3).map((record) => label(d, record));
	return pictureWords.alt(en.site[state.chart], named, records.length - named.length);
}

/** A whole chart in a few sentences: its headline, its lead, how many marks. */
export const altOfChart = (d: Dataset, chart: ChartName, { title, lead }: { title: string; lead: string }): string =>
	pictureWords.altOfChart(en.site[chart], title, lead, recordsOfWhole(d, chart).length);

/** All that a whole chart says: every mark by name. Too long for an `alt`, right for the description inside an SVG. */
export const altOfWhole = (d: Dataset, chart: ChartName): string =>
	pictureWords.alt(
		en.site[chart],
		recordsOfWhole(d, chart).map((record) => label(d, record)),
		0
	);
