/** The datasets, with everything of each that can be cited. */
import { charts } from '../../src/lib/charts/index.ts';
import { citables, type Citable } from '../../src/lib/cite/citable.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames, type ChartName, type Dataset } from '../../src/lib/data/schema.ts';

export const datasets: [folder: string, d: Dataset][] = [
	'data/istanbul-2025',
	'tests/fixtures/sound',
	'tests/fixtures/large',
	'tests/fixtures/scripts'
].map((folder) => [folder, readDataset(folder)]);

export const titlesOf = (d: Dataset) =>
	Object.fromEntries(chartNames.map((name) => [name, charts[name].about(d).title])) as Record<ChartName, string>;

export const everything = (d: Dataset): Citable[] => citables(d, titlesOf(d));
