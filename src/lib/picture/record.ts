/** The picture of a record's own page: the record in full colour, and beside it the records that belong to it. */
import { get, lead, linkBetween } from '../data/find.ts';
import { readingOf } from '../data/reading.ts';
import type { Attendance, ChartRecord, Dataset, Move, Position } from '../data/schema.ts';
import { isAttendance, isDisagreement, isPosition, label, partOf, wordsOfPosition } from '../layout/label.ts';
import { nameOfMove } from '../layout/link.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import type { PictureState, PictureWords } from './state.ts';

/** With a capital at its start, as on the page. */
const sentence = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const rankOf = (d: Dataset, at: Attendance) =>
	get(d, 'actors', at.actor).offices?.find(({ id }) => id === at.office)?.rank;

function besideAttendance(d: Dataset, at: Attendance): Attendance[] {
	return d.attendance.filter((other) => other.meeting === at.meeting && rankOf(d, other) === rankOf(d, at));
}

const besidePosition = (d: Dataset, po: Position) => d.positions.filter(({ issue }) => issue === po.issue);

const besideMove = (d: Dataset, mv: Move) =>
	d.moves.filter((other) => other.id === mv.id || linkBetween(mv, other.id) || linkBetween(other, mv.id));

/** What the picture of a record shows: with its rank, its issue, what it is linked to, or its sides. */
export function recordState(d: Dataset, record: ChartRecord): PictureState {
	const focus = [record.id];
	const ids = (records: ChartRecord[]) => records.map(({ id }) => id);
	if (isDisagreement(record)) return { chart: 'wording', show: focus, focus };
	if (isAttendance(record)) return { chart: 'delegations', show: ids(besideAttendance(d, record)), focus };
	if (isPosition(record)) return { chart: 'positions', show: ids(besidePosition(d, record)), focus };
	return { chart: 'moves', show: ids(besideMove(d, record)), focus };
}

const dated = (d: Dataset, record: ChartRecord) => {
	const when = lead(d, record).when;
	return when ? dateInWords(when.edtf) : en.evidence.undated;
};

/** Headline and kicker of a record's picture; together they say what its label says. */
export function recordWords(d: Dataset, record: ChartRecord): PictureWords {
	const partyName = (party: string) => d.info.parties.find(({ id }) => id === party)?.name ?? party;
	if (isDisagreement(record))
		return {
			title: label(d, record),
			kicker: `${record.kind === 'wording' ? en.site.wording : en.site.disagreements} · ${en.disagreements.kind[record.kind]}`
		};
	if (isAttendance(record)) {
		const meeting = get(d, 'meetings', record.meeting);
		const part = record.role === 'head' ? en.delegations.role.head : partOf(d, record);
		const when = meeting.when ? [dateInWords(meeting.when.edtf)] : [];
		return {
			title: `${get(d, 'actors', record.actor).name}: ${part}`,
			kicker: [en.site.delegations, meeting.label, ...when].join(' · ')
		};
	}
	if (isPosition(record)) {
		const reading = en.positions.short[readingOf(d, record)];
		const kicker = [en.site.positions, reading, dated(d, record), get(d, 'issues', record.issue).label].join(' · ');
		return { title: `${partyName(record.party)}: ${sentence(wordsOfPosition(d, record))}`, kicker };
	}
	const kicker = `${en.site.moves} · ${dated(d, record)}`;
	return { title: nameOfMove(d, record), kicker };
}
