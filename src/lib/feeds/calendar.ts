/**
 * Dated meetings and moves as iCalendar (RFC 5545). Only what has one day becomes an event; all else is told in the words
 * of the calendar, since a date is never finer than its source gives it.
 */
import { titleOf } from '../cite/citable.ts';
import { passagesInWords, passagesOf } from '../cite/passages.ts';
import { claimsOf, get, lead } from '../data/find.ts';
import type { Dataset, Meeting, Move, When } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { feedWords as words } from '../messages/feeds.ts';
import { howDated } from '../messages/how-dated.ts';
import { contentLine, textValue } from './content-line.ts';
import { uuidOf } from './uuid.ts';

interface Dated {
	id: string;
	title: string;
	when: When | null;
	/** What the calendar says of it, in sentences. */
	says: string[];
	kind: string;
	place: string | null;
	/** Of its page, from the root of the site; a meeting has none. */
	page: string;
	/** A plan is drawn as a plan. */
	planned: boolean;
	/** Title and date, where the title alone does not say when. */
	named: string;
}

const isDay = (when: When | null): when is When => when !== null && /^\d{4}-\d{2}-\d{2}$/.test(when.edtf);

function evidenceOf(d: Dataset, record: Meeting | Move): string {
	const articles = passagesOf(d, claimsOf(d, record), true);
	return words.evidence(
		articles.map((one) => words.pageIn(get(d, 'sources', one.source).name, passagesInWords(one))).join('; ')
	);
}

const ofMeeting = (d: Dataset, meeting: Meeting): Dated => ({
	id: meeting.id,
	title: meeting.label,
	when: meeting.when,
	says: [en.delegations.meeting[meeting.status], evidenceOf(d, meeting)],
	kind: words.meeting,
	place: meeting.place,
	page: '',
	planned: meeting.status !== 'held',
	named: words.leftOutOne(meeting.label, meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated)
});

function ofMove(d: Dataset, move: Move): Dated {
	const { gist, when, kind } = lead(d, move);
	// The title of a move has its date in it.
	const title = titleOf(d, { kind: 'record', record: move });
	return {
		id: move.id,
		title,
		when,
		says: [gist, evidenceOf(d, move)],
		kind: words.move,
		place: null,
		page: `records/${move.id}/`,
		planned: kind === 'plan',
		named: title
	};
}

/** Meetings and moves, in the order of the dataset. */
export const datedOf = (d: Dataset): Dated[] => [
	...d.meetings.map((meeting) => ofMeeting(d, meeting)),
	...d.moves.map((move) => ofMove(d, move))
];

const compact = (day: string) => day.replaceAll('-', '');

function eventOf(d: Dataset, { id, title, when, says, kind, place, page, planned }: Dated, root: string): string {
	const told = [...says, ...(when ? [howDated(when)] : [])].join('\n');
	return [
		contentLine('BEGIN', 'VEVENT'),
		contentLine('UID', uuidOf(d.info.id, id)),
		contentLine('DTSTAMP', `${compact(d.info.asOf)}T000000Z`),
		contentLine('DTSTART;VALUE=DATE', compact(when?.edtf ?? '')),
		contentLine('SUMMARY', textValue(title)),
		contentLine('DESCRIPTION', textValue(told)),
		contentLine('CATEGORIES', textValue(kind)),
		...(place ? [contentLine('LOCATION', textValue(place))] : []),
		contentLine('STATUS', planned ? 'TENTATIVE' : 'CONFIRMED'),
		contentLine('TRANSP', 'TRANSPARENT'),
		...(page && root ? [contentLine('URL', root + page)] : []),
		contentLine('END', 'VEVENT')
	].join('');
}

/** @param root full address of the site, ending in a slash; '' where it is not known, and then no event has an address */
export function calendarOf(d: Dataset, root: string): string {
	const { title, asOf, version, lang } = d.info;
	const all = datedOf(d);
	const events = all.filter(({ when }) => isDay(when));
	const others = all.filter(({ when }) => !isDay(when));
	const says = [
		words.calendarLead(events.length, dateInWords(asOf)),
		...(others.length ? [`${words.leftOut(others.length)} ${others.map(({ named }) => named).join('; ')}.`] : [])
	].join(' ');
	const name = textValue(words.calendar(title));
	return [
		contentLine('BEGIN', 'VCALENDAR'),
		contentLine('VERSION', '2.0'),
		contentLine('PRODID', `-//${textValue(title)}//${version}//${lang.toUpperCase()}`),
		contentLine('NAME', name),
		contentLine('X-WR-CALNAME', name),
		contentLine('DESCRIPTION', textValue(says)),
		contentLine('X-WR-CALDESC', textValue(says)),
		...events.map((event) => eventOf(d, event, root)),
		contentLine('END', 'VCALENDAR')
	].join('');
}
