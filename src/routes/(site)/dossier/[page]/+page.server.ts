import { error } from '@sveltejs/kit';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { dossierPages } from '$lib/dossier/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The second page and those after it, where there are so many records. */
export const entries: EntryGenerator = () =>
	dossierPages(readDataset(datasetFolder()))
		.slice(1)
		.map((_, i) => ({ page: String(i + 2) }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const [number, pages] = [Number(params.page), dossierPages((await parent()).dataset)];
	return number > 1 && pages[number - 1]
		? { script: 'dossier' as const, number }
		: error(404, `no page ${params.page}`);
};
