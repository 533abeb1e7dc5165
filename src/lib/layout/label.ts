/** One whole sentence for every record: what a mark is called in a link, a title, a list or by a screen reader. */
import { disputed, get, lead, officeOf, partyName } from '../data/find.ts';
import { inQuotes } from '../data/quoted.ts';
import { readingOf } from '../data/reading.ts';
import type { Attendance, ChartRecord, Dataset, Disagreement, Move, Position, Whereabouts } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { whoOf, wordsOfMove } from './link.ts';
import { partOf } from './part.ts';
import { voiced } from './voice.ts';
import { whereaboutsLabel } from './whereabouts.ts';

/** The date of a record in words. */
export const dated = (d: Dataset, record: ChartRecord) => {
	const when = lead(d, record).when;
	return when ? dateInWords(when.edtf) : en.evidence.undated;
};

function attendanceLabel(d: Dataset, at: Attendance): string {
	const actor = get(d, 'actors', at.actor);
	const office = at.office && officeOf(d, at.actor, at.office)?.label;
	const { label } = get(d, 'meetings', at.meeting);
	const part = partOf(d, at);
	return `${[actor.name, office].filter(Boolean).join(', ')}: ${part.includes(label) ? part : `${part} (${label})`}`;
}

/** Where a party stands, in words: its stance, or the step of the scale. */
export function standOf(d: Dataset, { issue, stance, step }: Position): string {
	if (stance) return en.positions.stance[stance];
	return get(d, 'issues', issue).scale?.find(({ id }) => id === step)?.label ?? '';
}

/** The few words of a position, with whose they are where they are quoted. */
export function wordsOfPosition(d: Dataset, po: Position): string {
	const claim = lead(d, po);
	return claim.short ? voiced(d, claim, claim.short) : standOf(d, po);
}

const positionLabel = (d: Dataset, po: Position) =>
	`${partyName(d, po.party)} on ${inQuotes(get(d, 'issues', po.issue).label)}: ${wordsOfPosition(d, po)} (${en.positions.reading[readingOf(d, po)]}, ${dated(d, po)})`;

const moveLabel = (d: Dataset, mv: Move) => `${whoOf(d, mv)} (${dated(d, mv)}): ${wordsOfMove(d, mv)}`;

export const isDisagreement = (r: ChartRecord): r is Disagreement => 'sides' in r;
export const isAttendance = (r: ChartRecord): r is Attendance => 'meeting' in r;
export const isPosition = (r: ChartRecord): r is Position => 'issue' in r;
export const isMove = (r: ChartRecord): r is Move => 'links' in r;
export const isWhereabouts = (r: ChartRecord): r is Whereabouts => 'place' in r;

/** The sentence that names a record. */
export function label(d: Dataset, record: ChartRecord): string {
	if (isDisagreement(record)) return record.question;
	if (isAttendance(record)) return attendanceLabel(d, record);
	if (isPosition(record)) return positionLabel(d, record);
	if (isWhereabouts(record)) return whereaboutsLabel(d, record);
	return moveLabel(d, record);
}

/** The sentence of a mark: what its dagger shows, it says. */
export const markLabel = (d: Dataset, record: ChartRecord): string =>
	disputed(d, record) ? `${label(d, record)}, ${en.chart.differ}` : label(d, record);

/** Words about a record as they go without its dagger, into a title or a description: they say where the articles differ. */
export const apart = (d: Dataset, record: ChartRecord, text: string): string =>
	!isDisagreement(record) && disputed(d, record) ? en.chart.apart(text) : text;
