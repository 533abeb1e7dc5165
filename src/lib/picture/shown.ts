/** Which records a state draws. */
import { charts } from '../charts/index.ts';
import { recordsFor } from '../charts/says.ts';
import type { Dataset } from '../data/schema.ts';
import type { PictureState } from './state.ts';

/** Ids of the records drawn, in the order of the dataset; all of the chart where the state names none. */
export function shownIn(d: Dataset, { chart, show }: PictureState): ReadonlySet<string> {
	const named = recordsFor(d, chart).filter(({ id }) => show.includes(id));
	return new Set((show.length ? named : charts[chart].about(d).records).map(({ id }) => id));
}
