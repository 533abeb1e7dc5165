/** What a picture says, for those who do not see it. */
import { drawnBy, recordsWith } from '../data/find.ts';
import type { ChartName, ChartRecord, Dataset } from '../data/schema.ts';
import { apart, label } from '../layout/label.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import type { Box } from '../scene/scene.ts';
import { charts } from './index.ts';

/** The records that a chart can show, in the order of the dataset. */
export const recordsFor = (d: Dataset, chart: ChartName): ChartRecord[] => d[drawnBy[chart]];

const MOST = 3;

/** The sentence of the whole chart; of a part of it the marks in focus by name, and how many stand beside them. */
export function saysOf(d: Dataset, chart: ChartName, { show, focus }: Pick<Box, 'show' | 'focus'>): string {
	if (!show) return charts[chart].about(d).says;
	const records = recordsWith(d, chart, show);
	const lit = records.filter(({ id }) => focus?.has(id));
	const named = (lit.length ? lit : records).slice(0, MOST).map((record) => apart(d, record, label(d, record)));
	return pictureWords.alt(en.site[chart], named, records.length - named.length);
}
