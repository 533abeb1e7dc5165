/** Who is in the picture, and in what part: records in, plain objects out. */
import { disputed, get, lead, officeOf } from '../../data/find.ts';
import type { Attendance, Dataset } from '../../data/schema.ts';
import { markLabel } from '../../layout/label.ts';
import { isUnreported, toldOf, wasHeld } from '../../layout/part.ts';
import { en } from '../../messages/en.ts';
import type { Box } from '../../scene/scene.ts';

/** How somebody stands to the table. An empty chair is that of one who would not come; one who was not sent has none; who is elsewhere is at another meeting. */
export type Part = 'head' | 'member' | 'group' | 'empty' | 'away' | 'waiting' | 'elsewhere';

export interface Person {
	id: string;
	key: string;
	party: string;
	part: Part;
	name: string;
	office: string;
	/** A few words on top of the office, such as "leads". */
	note: string;
	/** Was sent to a meeting that was held, and no source reports the arrival. */
	unreported: boolean;
	disputed: boolean;
	label: string;
	/** Place of the rank among those of the dataset; after the last one where there is none. */
	rank: number;
	/** Of whose meeting this is. */
	meeting: string;
	/** Index of the column; -1 where the party stands in none. */
	column: number;
	/** Only its room is kept, for another step of the story. */
	ghost?: true;
}

function partOf({ status, role }: Attendance): Part {
	if (status === 'declined') return 'empty';
	if (status === 'not-sent') return 'away';
	if (status !== 'sent' && status !== 'present') return 'waiting';
	if (role === 'head') return 'head';
	return role === 'experts' || role === 'unnamed' ? 'group' : 'member';
}

/**
 * The few words of the first claim; once the meeting was held only of who was there, since others are told of from before it,
 * and never what somebody said there.
 */
export function shortOf(d: Dataset, at: Attendance): string {
	const { short = '', kind } = lead(d, at);
	const past = at.status === 'present' && kind !== 'statement' && kind !== 'assessment';
	return wasHeld(d, at.meeting) && !past ? '' : short;
}

function noteOf(d: Dataset, at: Attendance, part: Part): string {
	const words = toldOf(d, at.meeting);
	const sent = isUnreported(d, at);
	switch (part) {
		case 'head':
			return sent ? words.sentToLead : words.leads;
		case 'empty':
			return words.brief.declined;
		case 'away':
			return en.delegations.notSent;
		case 'waiting':
			return shortOf(d, at) || words.brief[at.status];
		case 'group':
			return sent ? words.brief.sent : shortOf(d, at);
		default:
			return sent ? words.brief.sent : '';
	}
}

export function personOf(d: Dataset, at: Attendance): Person {
	const actor = get(d, 'actors', at.actor);
	const office = at.office ? officeOf(d, at.actor, at.office) : undefined;
	const part = partOf(at);
	const rank = d.info.ranks.findIndex(({ id }) => id === office?.rank);
	const differ = disputed(d, at);
	return {
		id: at.id,
		key: at.actor,
		meeting: at.meeting,
		party: at.party,
		part,
		name: actor.short,
		office: office?.label ?? '',
		note: noteOf(d, at, part),
		unreported: isUnreported(d, at),
		disputed: differ,
		label: markLabel(d, at),
		rank: rank < 0 ? d.info.ranks.length : rank,
		column: d.info.delegations.columns.findIndex(({ parties }) => parties.includes(at.party))
	};
}

const order: Part[] = ['head', 'member', 'empty', 'group', 'away', 'waiting', 'elsewhere'];

/** Highest rank first; within a rank those at the table first, then by name. */
const byPlace = (a: Person, b: Person) =>
	a.rank - b.rank || order.indexOf(a.part) - order.indexOf(b.part) || a.name.localeCompare(b.name, 'en');

/** Who is left out first where not everybody fits: the one with the largest weight. */
export const weightOf = ({ part, rank }: Person) => (part === 'head' ? -1 : part === 'empty' ? 0 : rank + 1);

/** The meeting whose table is drawn: the dataset's own; another one where only people of that one are shown. */
export function meetingShown(d: Dataset, show?: ReadonlySet<string>): string {
	const own = d.info.delegations.meeting;
	const meetings = new Set(d.attendance.filter(({ id }) => show?.has(id)).map(({ meeting }) => meeting));
	const [only = own] = meetings;
	return meetings.size === 1 ? only : own;
}

/** Everybody who is to be shown, in reading order: those of the dataset's meeting, or those named in `show`. */
export const peopleIn = (d: Dataset, show?: ReadonlySet<string>): Person[] => {
	const table = meetingShown(d, show);
	return d.attendance
		.filter(({ id, meeting }) => (show ? show.has(id) : meeting === table))
		.map((at) => personOf(d, at))
		.map((person): Person => (person.meeting === table ? person : { ...person, part: 'elsewhere' }))
		.sort(byPlace);
};

const chairs: Part[] = ['head', 'member', 'group', 'empty'];

/** Whose room is kept besides that of the chairs, though no outline shows it. */
export type Besides = Extract<Part, 'away' | 'waiting'>;

/** Those who are shown, and as ghosts those of the stage who have a chair at the same table or stand by it. */
export function stagedIn(d: Dataset, { show, stage }: Box, besides: Besides[]): Person[] {
	const table = meetingShown(d, show);
	const kept: Part[] = [...chairs, ...besides];
	const ghosts = d.attendance
		.filter(({ id, meeting }) => meeting === table && stage?.has(id) && !show?.has(id))
		.map((at): Person => ({ ...personOf(d, at), ghost: true }))
		.filter(({ part }) => kept.includes(part));
	return [...peopleIn(d, show), ...ghosts].sort(byPlace);
}
