/** The pages of the dossier: all records chart by chart, on one page as long as there is room for them. */
import { group } from 'd3';
import { chartOfRecord, chartRecords, drawnBy } from '../data/find.ts';
import { keptWith } from '../data/kept-with.ts';
import { chartNames, type ChartName, type ChartRecord, type Dataset } from '../data/schema.ts';
import { most, pagesOf } from '../layout/many.ts';

export interface Group {
	name: ChartName;
	records: ChartRecord[];
}

const numbers = keptWith(
	(d: Dataset) =>
		new Map(dossierPages(d).flatMap((page, i) => page.flatMap(({ records }) => records.map(({ id }) => [id, i + 1]))))
);

/** The page, from 1, on which a record stands. */
export const dossierPageOf = (d: Dataset, id: string): number => numbers(d).get(id) ?? 1;

/** What stands on each page; a dataset with few records has one page with a group for every chart. */
export const dossierPages = keptWith((d: Dataset): Group[][] => {
	const all = chartRecords(d);
	if (all.length <= most.whole) return [chartNames.map((name) => ({ name, records: d[drawnBy[name]] }))];
	return pagesOf(all, most.dossier).map((records) =>
		[...group(records, (record) => chartOfRecord(d, record))].map(([name, some]) => ({ name, records: some }))
	);
});
