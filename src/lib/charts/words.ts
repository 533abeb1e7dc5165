/** The words of every chart, found by its folder: `charts/<name>/Words.svelte`. */
import type { Words } from './chart.ts';

const found = import.meta.glob<{ default: Words }>('./*/Words.svelte', { eager: true });

/**
 * The words of a chart, by its name.
 * @throws Error where its folder has none
 */
export function wordsOf(chart: string): Words {
	const words = found[`./${chart}/Words.svelte`]?.default;
	if (!words) throw new Error(`no Words.svelte for a chart: "${chart}"`);
	return words;
}
