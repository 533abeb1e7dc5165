import { datasetFolder } from '$lib/data/folder.ts';
import { chartRecords } from '$lib/data/find.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every record has a page, also one that no chart links to yet. */
export const entries: EntryGenerator = () => chartRecords(readDataset(datasetFolder())).map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const record = chartRecords(dataset).find(({ id }) => id === params.id);
	if (!record) error(404, `no record: ${params.id}`);
	return { record };
};
