/** The tables of the meetings other than the one shown first: of each that somebody is named for, the earliest first. */
import type { Dataset, Meeting } from '../../data/schema.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import type { ChartPart } from '../chart.ts';

const earliest = ({ when }: Meeting) => when?.edtf.replace('../', '') ?? '';

/** All other meetings, the earliest first. */
export const otherMeetings = (d: Dataset): Meeting[] =>
	d.meetings
		.filter(({ id }) => id !== d.info.delegations.meeting)
		.sort((a, b) => earliest(a).localeCompare(earliest(b)));

/** What is shown is everybody named for that meeting, and so its table is drawn. */
export const otherTables = (d: Dataset): ChartPart[] =>
	otherMeetings(d)
		.map(({ id, label, status, when }) => ({
			id,
			show: d.attendance.filter(({ meeting }) => meeting === id).map((at) => at.id),
			kicker: [
				en.site.delegations,
				when ? dateInWords(when.edtf) : en.evidence.undated,
				en.delegations.meeting[status]
			].join(' · '),
			title: label
		}))
		.filter(({ show }) => show.length);
