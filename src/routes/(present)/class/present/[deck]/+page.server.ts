import { error } from '@sveltejs/kit';
import { decksOf } from '$lib/class/present/slides.ts';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => decksOf(readDataset(datasetFolder())).map(({ id }) => ({ deck: id }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const deck = decksOf(dataset).find(({ id }) => id === params.deck);
	return deck ? { deck } : error(404, `no deck: ${params.deck}`);
};
