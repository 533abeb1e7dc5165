/** What stands over and under each chart: the words around it and the records in it. */
import { get } from '$lib/data/find.ts';
import type { ChartName, ChartRecord, Dataset } from '$lib/data/schema.ts';
import { positionLayout } from '$lib/layout/position.ts';
import { wordingLayout } from '$lib/layout/wording.ts';
import { moveLayout } from '$lib/layout/move.ts';
import { dateInWords } from '$lib/messages/dates.ts';
import { en } from '$lib/messages/en.ts';
import { headline } from './headline.ts';

export interface ChartView {
	chart: ChartName;
	title: string;
	lead: string;
	kicker: string;
	/** The records drawn; each brings its evidence along. */
	records: ChartRecord[];
}

const kickers: Record<ChartName, (d: Dataset) => string[]> = {
	delegations: (d) => {
		const meeting = get(d, 'meetings', d.info.delegations.meeting);
		const due = meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated;
		return [`${meeting.label}, ${due}, ${en.delegations.meeting[meeting.status]}`];
	},
	positions: (d) => {
		const layout = positionLayout(d);
		return [en.positions.summary(layout.all, layout.grid.length + 1)];
	},
	moves: (d) => {
		const { rows } = moveLayout(d);
		return [[rows[0]?.when, rows.at(-1)?.when].filter(Boolean).join(' to ')];
	},
	wording: () => []
};

const recordsOf: Record<ChartName, (d: Dataset) => ChartRecord[]> = {
	delegations: (d) => d.attendance,
	positions: (d) => d.positions,
	moves: (d) => d.moves,
	wording: (d) => wordingLayout(d).rows.map((row) => row.datum)
};

function heading(d: Dataset, chart: ChartName) {
	if (chart !== 'wording') return headline(d, chart);
	const { rows, columns } = wordingLayout(d);
	return { title: en.wording.title, lead: en.wording.lead(rows.length, columns.length) };
}

export const chartView = (d: Dataset, chart: ChartName): ChartView => ({
	chart,
	...heading(d, chart),
	kicker: [en.site[chart], ...kickers[chart](d)].join(' · '),
	records: recordsOf[chart](d)
});
