/** The picture of one attendance: with all of its rank. */
import { get } from '../../data/find.ts';
import type { Attendance, Dataset } from '../../data/schema.ts';
import { partOf, wasHeld } from '../../layout/part.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import type { RecordPicture } from '../chart.ts';

const rankOf = (d: Dataset, at: Attendance) =>
	get(d, 'actors', at.actor).offices?.find(({ id }) => id === at.office)?.rank;

export function attendancePicture(d: Dataset, id: string): RecordPicture {
	const at = get(d, 'attendance', id);
	const meeting = get(d, 'meetings', at.meeting);
	const heads = at.role === 'head' && !wasHeld(d, at.meeting);
	const part = heads ? en.delegations.role.head : partOf(d, at);
	const when = meeting.when ? [dateInWords(meeting.when.edtf)] : [];
	const beside = d.attendance.filter((other) => other.meeting === at.meeting && rankOf(d, other) === rankOf(d, at));
	return {
		show: beside.map((other) => other.id),
		kicker: [en.site.delegations, meeting.label, ...when].join(' · '),
		title: `${get(d, 'actors', at.actor).name}: ${part}`
	};
}
