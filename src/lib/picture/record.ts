/** The picture of a record's own page: the record in full colour, and beside it what its chart shows with it. */
import { charts } from '../charts/index.ts';
import { chartOfRecord } from '../data/find.ts';
import type { ChartRecord, Dataset } from '../data/schema.ts';
import type { PictureState, PictureWords } from './state.ts';

export function recordPicture(d: Dataset, record: ChartRecord): { state: PictureState; words: PictureWords } {
	const chart = chartOfRecord(d, record);
	const { show, ...words } = charts[chart].record(d, record.id);
	return { state: { chart, show, focus: [record.id] }, words };
}
