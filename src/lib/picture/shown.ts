/** Which records a state draws. */
import { charts } from '../charts/index.ts';
import { recordsWith } from '../data/find.ts';
import type { Dataset } from '../data/schema.ts';
import type { PictureState } from './state.ts';

/** Ids of the records drawn, in the order of the dataset; all of the chart where the state names none. */
export function shownIn(d: Dataset, { chart, show }: PictureState): ReadonlySet<string> {
	const records = show.length ? recordsWith(d, chart, show) : charts[chart].about(d).records;
	return new Set(records.map(({ id }) => id));
}
