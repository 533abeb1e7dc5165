import { dataFiles } from '$lib/table/files.ts';
import { dataView } from '$lib/table/view.ts';

export const load = async ({ parent }) => {
	const { dataset, origin } = await parent();
	return { view: dataView(dataset, dataFiles(dataset, origin)) };
};
