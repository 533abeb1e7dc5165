/** The words of every chart, found by its folder: `charts/<name>/Words.svelte`. */
import type { Words } from './chart.ts';

const found = import.meta.glob<{ default: Words }>('./*/Words.svelte', { eager: true });

/** By name of the chart; a chart that is still drawn in the old way has none. */
export const wordsOf = (chart: string): Words | undefined => found[`./${chart}/Words.svelte`]?.default;
