/** Many records by the month that they are dated to, for a list that opens month by month. */
import { spanOf } from '../data/edtf.ts';
import { whenOf } from '../data/find.ts';
import type { ChartRecord, Dataset } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';

export interface Period {
	/** `2025-05`; '' for what no source dates. */
	month: string;
	/** "May 2025" */
	name: string;
	records: ChartRecord[];
}

/** @returns the months in order of time, and last what has no date; records of a month in the order that they are given in */
export function periodsOf(d: Dataset, records: readonly ChartRecord[]): Period[] {
	const found = new Map<string, ChartRecord[]>();
	for (const record of records) {
		const span = spanOf(whenOf(d, record));
		const month = (span?.from || span?.to || '').slice(0, 7);
		const known = found.get(month);
		if (known) known.push(record);
		else found.set(month, [record]);
	}
	const months = [...found.keys()].sort((a, b) => Number(!a) - Number(!b) || (a < b ? -1 : 1));
	return months.map((month) => ({
		month,
		name: month ? dateInWords(month) : en.evidence.undated,
		records: found.get(month) ?? []
	}));
}
