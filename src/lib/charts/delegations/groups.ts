/** Everybody in words: the people of the dataset's meeting in three ways to group them, and those of the other meetings. */
import { get, officeOf, partyName } from '../../data/find.ts';
import type { Attendance, Dataset, Meeting } from '../../data/schema.ts';
import { toldOf, wasHeld } from '../../layout/part.ts';
import { en } from '../../messages/en.ts';
import { peopleIn, personOf, shortOf, type Person } from './people.ts';
import { otherMeetings } from './tables.ts';

export const groupings = ['rank', 'institution', 'status'] as const;
export type Grouping = (typeof groupings)[number];

export interface Entry extends Person {
	/** In full, where the picture has the family name. */
	fullName: string;
	/** The party, and the part that was played: "Russia: in the delegation, heads it". */
	said: string;
	/** Key of its group in each grouping. */
	group: Record<Grouping, string>;
}

export interface Group {
	key: string;
	label: string;
}

const NONE = 'none';

function statusOf({ status, role }: Attendance): keyof typeof en.delegations.told.held.rows {
	if (status === 'not-sent') return 'declined';
	if (status === 'undecided') return 'expected';
	return (status === 'sent' || status === 'present') && role === 'head' ? 'head' : status;
}

function entryOf(d: Dataset, at: Attendance): Entry {
	const office = at.office ? officeOf(d, at.actor, at.office) : undefined;
	const party = partyName(d, at.party);
	const words = toldOf(d, at.meeting);
	const past = wasHeld(d, at.meeting) && at.role === 'head';
	const short = past ? '' : shortOf(d, at);
	const part = (at.role === 'head' && !short ? words.heading : words.status)[at.status];
	return {
		...personOf(d, at),
		fullName: get(d, 'actors', at.actor).name,
		// Nothing is said twice: the short words of a claim often hold the part.
		said: `${party}: ${[short.includes(part) ? '' : part, short].filter(Boolean).join(', ')}`,
		group: { rank: office?.rank ?? NONE, institution: office?.institution ?? NONE, status: statusOf(at) }
	};
}

const none: Group = { key: NONE, label: en.delegations.noOffice };

/** The groups that somebody stands in: ranks and parts in their order, institutions by how many they sent. */
function groupsOf(d: Dataset, entries: Entry[]): Record<Grouping, Group[]> {
	const count = (by: Grouping, key: string) => entries.filter(({ group }) => group[by] === key).length;
	const filled = (by: Grouping, groups: Group[]) => groups.filter(({ key }) => count(by, key));
	const institutions = filled(
		'institution',
		d.actors.map(({ id, name }) => ({ key: id, label: name }))
	);
	return {
		rank: filled('rank', [...d.info.ranks.map(({ id, label }) => ({ key: id, label })), none]),
		institution: [
			...institutions.sort((a, b) => count('institution', b.key) - count('institution', a.key)),
			...filled('institution', [none])
		],
		status: filled(
			'status',
			Object.entries(toldOf(d, d.info.delegations.meeting).rows).map(([key, label]) => ({ key, label }))
		)
	};
}

export interface Gathering {
	meeting: Meeting;
	entries: Entry[];
}

export interface Everybody {
	entries: Entry[];
	groups: Record<Grouping, Group[]>;
	/** The other meetings, the earliest first. */
	gatherings: Gathering[];
}

export function everybody(d: Dataset): Everybody {
	const attendance = new Map(d.attendance.map((at) => [at.id, at]));
	const entriesOf = (people: Person[]) =>
		people.flatMap(({ id }) => {
			const at = attendance.get(id);
			return at ? [entryOf(d, at)] : [];
		});
	const entries = entriesOf(peopleIn(d));
	const others = entriesOf(peopleIn(d, new Set(attendance.keys())));
	return {
		entries,
		groups: groupsOf(d, entries),
		gatherings: otherMeetings(d).map((meeting) => ({
			meeting,
			entries: others.filter((entry) => entry.meeting === meeting.id)
		}))
	};
}
