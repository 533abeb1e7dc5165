import { error } from '@sveltejs/kit';
import { datasetFolder } from '$lib/data/folder.ts';
import { activitiesOf } from '$lib/data/lesson.ts';
import { readDataset } from '$lib/data/read.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const name = (id: string) => id.replace(/^ly-/, '');

export const entries: EntryGenerator = () =>
	activitiesOf(readDataset(datasetFolder())).map(({ id }) => ({ activity: name(id) }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const activity = activitiesOf(dataset).find(({ id }) => name(id) === params.activity);
	return activity ? { activity } : error(404, `no activity: ${params.activity}`);
};
