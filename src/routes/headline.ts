import { fillHeadline } from '$lib/data/headline.ts';
import type { Dataset } from '$lib/data/schema.ts';

/** Title and lead of a chart, counted out of the dataset. */
export function headline(dataset: Dataset, chart: keyof Dataset['info']['charts']) {
	const { title, lead } = dataset.info.charts[chart];
	return { title: fillHeadline(title, dataset), lead: fillHeadline(lead, dataset) };
}
