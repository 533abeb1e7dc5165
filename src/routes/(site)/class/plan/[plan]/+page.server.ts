import { error } from '@sveltejs/kit';
import { deckName } from '$lib/class/present/slides.ts';
import { datasetFolder } from '$lib/data/folder.ts';
import { plansOf } from '$lib/data/lesson.ts';
import { readDataset } from '$lib/data/read.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	plansOf(readDataset(datasetFolder())).map((plan) => ({ plan: deckName(plan) }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const plan = plansOf(dataset).find((one) => deckName(one) === params.plan);
	return plan ? { plan } : error(404, `no plan: ${params.plan}`);
};
