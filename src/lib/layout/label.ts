/** One whole sentence for every record: what a mark is called in a link, a title, a list or by a screen reader. */
import { get, lead, officeOf } from '../data/find.ts';
import type { Attendance, ChartRecord, Dataset, Disagreement, Move, Position } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';

const partyName = (d: Dataset, id: string) => d.info.parties.find((party) => party.id === id)!.name;

const dated = (d: Dataset, record: ChartRecord) => {
	const when = lead(d, record).when;
	return when ? dateInWords(when.edtf) : en.evidence.undated;
};

function attendanceLabel(d: Dataset, at: Attendance): string {
	const actor = get(d, 'actors', at.actor);
	const office = at.office && officeOf(d, at.actor, at.office)?.label;
	const meeting = get(d, 'meetings', at.meeting);
	const role = at.role === 'head' || at.role === 'host' ? `, ${en.delegations.role[at.role]}` : '';
	return `${[actor.name, office].filter(Boolean).join(', ')}: ${en.delegations.status[at.status]}${role} (${meeting.label})`;
}

const positionLabel = (d: Dataset, po: Position) =>
	`${partyName(d, po.party)} on “${get(d, 'issues', po.issue).label}”: ${lead(d, po).short ?? en.positions.stance[po.stance]} (${en.positions.reading[po.reading]}, ${dated(d, po)})`;

const moveLabel = (d: Dataset, mv: Move) =>
	`${partyName(d, mv.by)} ${en.moves.kind[mv.kind]}, ${dated(d, mv)}: ${lead(d, mv).short}`;

export const isDisagreement = (r: ChartRecord): r is Disagreement => 'sides' in r;
export const isAttendance = (r: ChartRecord): r is Attendance => 'meeting' in r;
export const isPosition = (r: ChartRecord): r is Position => 'stance' in r;
export const isMove = (r: ChartRecord): r is Move => 'answers' in r;

/** The sentence that names a record. */
export function label(d: Dataset, record: ChartRecord): string {
	if (isDisagreement(record)) return record.question;
	if (isAttendance(record)) return attendanceLabel(d, record);
	if (isPosition(record)) return positionLabel(d, record);
	return moveLabel(d, record);
}
