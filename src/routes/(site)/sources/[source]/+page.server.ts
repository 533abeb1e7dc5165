import { error } from '@sveltejs/kit';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { most } from '$lib/layout/many.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Each article has a page where there are too many claims for one; else there is none. */
export const entries: EntryGenerator = () => {
	const { claims, sources } = readDataset(datasetFolder());
	return claims.length > most.claims ? sources.map(({ id }) => ({ source: id })) : [];
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const source = dataset.sources.find(({ id }) => id === params.source);
	return source ? { source } : error(404, `no article: ${params.source}`);
};
