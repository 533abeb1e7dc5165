import type { Finding } from '../at.ts';
import type { WholeRule } from './rule.ts';
import { spanOf } from '../edtf.ts';

export const ladder: WholeRule = {
	name: 'ladder',
	scope: 'whole',
	about: 'every attendant of the meeting shown has one column, and the preparatory meeting is held before it',
	*run({ info, each, by }): Generator<Finding> {
		const { meeting, prepared, columns } = info.delegations;
		const placed = new Set<string>();
		for (const [i, column] of columns.entries()) {
			for (const [j, party] of column.parties.entries()) {
				const at = ['dataset', 'delegations', 'columns', i, 'parties', j] as const;
				if (placed.has(party)) yield { at, message: `party has two columns: "${party}"`, hint: 'keep one' };
				placed.add(party);
			}
		}
		for (const [record, at] of each.attendance) {
			if ((record.meeting !== meeting && record.meeting !== prepared) || placed.has(record.party)) continue;
			const hint = 'add it to a column in dataset.json, or its people are not drawn';
			yield { at: [...at, 'party'], message: `party without a column: "${record.party}"`, hint };
		}
		if (prepared === undefined) return;
		const before = by.meetings.get(prepared);
		const at = ['dataset', 'delegations', 'prepared'] as const;
		if (prepared === meeting) yield { at, message: `meeting prepares itself: "${prepared}"`, hint: 'name another' };
		else if (before && before.status !== 'held')
			yield { at, message: `preparatory meeting not held: "${prepared}"`, hint: 'leave it out' };
		const [a, b] = [spanOf(before?.when), spanOf(by.meetings.get(meeting)?.when)];
		if (a && b && b.to && a.from > b.to)
			yield { at, message: `preparatory meeting after the meeting: "${prepared}"`, hint: 'correct a date' };
	}
};
