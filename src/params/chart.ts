import { chartNames, type ChartName } from '$lib/data/schema-parts.ts';

/** A page for every chart; any other name is no page of a chart. */
export const match = (name: string): name is ChartName => chartNames.some((chart) => chart === name);
