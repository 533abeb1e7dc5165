import { fillHeadline } from '../data/headline.ts';
import type { Dataset } from '../data/schema.ts';

/** Title and lead of a chart, counted out of the dataset. */
export function headline(d: Dataset, chart: keyof Dataset['info']['charts']) {
	const { title, lead } = d.info.charts[chart];
	return { title: fillHeadline(title, d), lead: fillHeadline(lead, d) };
}
