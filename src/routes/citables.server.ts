/** What has a page of its own that tells how to cite it: the whole, charts, steps and plans. Records tell it on their pages. */
import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts/index.ts';
import { citables, idOf, type Citable } from '$lib/cite/citable.ts';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { chartNames, type ChartName, type Dataset } from '$lib/data/schema.ts';
import { citeWords } from '$lib/messages/cite.ts';
import { en } from '$lib/messages/en.ts';

const titlesOf = (d: Dataset) =>
	Object.fromEntries(
		chartNames.map((name) => [name, citeWords.chart(en.site[name], charts[name].about(d).title)])
	) as Record<ChartName, string>;

const withPage = (d: Dataset) => citables(d, titlesOf(d)).filter(({ kind }) => kind !== 'record');

export const citeEntries = () => withPage(readDataset(datasetFolder())).map((what) => ({ what: idOf(what) }));

export function citableOf(d: Dataset, id: string): { what: Citable } {
	const what = withPage(d).find((one) => idOf(one) === id);
	return what ? { what } : error(404, `nothing to cite: ${id}`);
}
