import { error } from '@sveltejs/kit';
import { sheetsOf } from '$lib/class/sheets.ts';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => sheetsOf(readDataset(datasetFolder())).map(({ id }) => ({ sheet: id }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const sheet = sheetsOf(dataset).find(({ id }) => id === params.sheet);
	return sheet ? { sheet } : error(404, `no sheet: ${params.sheet}`);
};
