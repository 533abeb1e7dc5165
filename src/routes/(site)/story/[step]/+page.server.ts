import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every step has a page of its own, so that it can be linked to, shared and cited. */
export const entries: EntryGenerator = () => readDataset(datasetFolder()).story.map(({ id }) => ({ step: id }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const index = dataset.story.findIndex(({ id }) => id === params.step);
	if (index < 0) error(404, `no step: ${params.step}`);
	return { index };
};
