/** A page for every record, also for one that no chart links to yet. */
import { error } from '@sveltejs/kit';
import { chartRecords, recordWith } from '$lib/data/find.ts';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import type { ChartRecord, Dataset } from '$lib/data/schema.ts';

export const recordEntries = () => chartRecords(readDataset(datasetFolder())).map(({ id }) => ({ id }));

export function recordOf(dataset: Dataset, id: string): { record: ChartRecord } {
	const record = recordWith(dataset, id);
	return record ? { record } : error(404, `no record: ${id}`);
}
