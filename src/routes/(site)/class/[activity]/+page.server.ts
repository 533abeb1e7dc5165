import { error } from '@sveltejs/kit';
import { datasetFolder } from '$lib/data/folder.ts';
import { activitiesOf, nameOfLesson } from '$lib/data/lesson.ts';
import { readDataset } from '$lib/data/read.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	activitiesOf(readDataset(datasetFolder())).map(({ id }) => ({ activity: nameOfLesson(id) }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const activity = activitiesOf(dataset).find(({ id }) => nameOfLesson(id) === params.activity);
	return activity ? { activity } : error(404, `no activity: ${params.activity}`);
};
