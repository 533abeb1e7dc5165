/** A page for every chart; any other name is no page. */
import { error } from '@sveltejs/kit';
import { chartNames, type ChartName } from '$lib/data/schema.ts';

export const chartEntries = () => chartNames.map((chart) => ({ chart }));

export function chartOf({ chart }: { chart: string }): { chart: ChartName } {
	const known = chartNames.find((name) => name === chart);
	return known ? { chart: known } : error(404);
}
