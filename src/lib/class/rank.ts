/** Who is at the table: the office and the part of each person, as the articles give them. */
import { disagreementsOf, get, lead, officeOf, partyName } from '../data/find.ts';
import type { Activity, Attendance, Dataset } from '../data/schema.ts';
import { partOf, toldOf, wasHeld } from '../layout/part.ts';
import { en } from '../messages/en.ts';
import { reasonOf } from './cite.ts';
import { MOST, spread } from './work.ts';
import type { Item, Work } from './work.ts';

const name = (d: Dataset, at: Attendance) => get(d, 'actors', at.actor).name;
const isPerson = (d: Dataset, at: Attendance) => get(d, 'actors', at.actor).kind === 'person';
const why = (d: Dataset, at: Attendance) => reasonOf(d, [lead(d, at).id]);

/** Whether the picture shows people of several meetings, so that each question has to name its own. */
const isMixed = (shown: Attendance[]) => new Set(shown.map(({ meeting }) => meeting)).size > 1;
const meetingName = (d: Dataset, at: Attendance) => get(d, 'meetings', at.meeting).label;

/** How the question puts it: who leads is past only where a source has them there. */
const leading = (d: Dataset, { meeting, status }: Attendance) =>
	!wasHeld(d, meeting) || (status !== 'present' && status !== 'sent') ? 'named' : status;

/** Who leads? The options are all persons of the party that the picture shows at that meeting. */
function heads(d: Dataset, shown: Attendance[]): Item[] {
	const mixed = isMixed(shown);
	return shown
		.filter(({ role }) => role === 'head')
		.map((head) => ({
			id: `${head.id}-head`,
			ask: en.class.ask.head[leading(d, head)](partyName(d, head.party), mixed ? meetingName(d, head) : ''),
			options: shown
				.filter((at) => at.meeting === head.meeting && at.party === head.party && isPerson(d, at))
				.map((at) => ({ text: name(d, at), right: at.role === 'head', reason: why(d, at) }))
		}));
}

/** Who stands behind a group without names? Nobody says; the options are those who are named and not in it. */
function groups(d: Dataset, shown: Attendance[]): Item[] {
	return shown
		.filter((at) => !isPerson(d, at))
		.map((group) => ({
			id: `${group.id}-names`,
			ask: en.class.ask.unnamed(name(d, group)),
			options: [
				...shown
					.filter((at) => at.meeting === group.meeting && at.party === group.party && isPerson(d, at))
					.filter(({ status }) => status !== 'sent' && status !== 'present')
					.map((at) => ({ text: name(d, at), right: false, reason: why(d, at) })),
				{ text: en.class.notSaid, right: true, reason: why(d, group) }
			]
		}));
}

/** Where the articles contradict each other on somebody, no one part is the right answer. */
const contradicted = (d: Dataset, at: Attendance) =>
	disagreementsOf(d, at).some(({ kind }) => kind === 'contradiction');

function parts(d: Dataset, shown: Attendance[]): Item[] {
	const partsAt = (meeting: string) =>
		new Set(shown.filter((at) => at.meeting === meeting && isPerson(d, at)).map(({ status }) => status));
	return shown
		.filter((at) => isPerson(d, at) && at.role !== 'head' && !contradicted(d, at))
		.map((at) => ({
			id: `${at.id}-part`,
			ask: en.class.ask.status(name(d, at), meetingName(d, at)),
			parts: { stem: en.class.ask.statuses(meetingName(d, at)), point: name(d, at) },
			options: [...partsAt(at.meeting)].map((status) => ({
				text: toldOf(d, at.meeting).status[status],
				right: status === at.status,
				reason: why(d, at)
			}))
		}));
}

/** Where there is nothing to choose from, nothing is asked. */
const asks = ({ options }: Item) => options.some(({ right }) => !right);

export function rankWork(d: Dataset, { show }: Activity): Work {
	const { table } = en.class;
	const shown = show.map((id) => get(d, 'attendance', id));
	const mixed = isMixed(shown);
	const first = [...heads(d, shown), ...groups(d, shown)].slice(0, MOST);
	const rows = shown.map((at) => {
		const office = at.office ? officeOf(d, at.actor, at.office) : undefined;
		const held = office ? { ...reasonOf(d, office.claims), say: office.label } : { say: table.noOffice, cites: [] };
		const label = mixed ? `${name(d, at)} (${meetingName(d, at)})` : name(d, at);
		return { label, cells: [held, { ...reasonOf(d, at.claims), say: partOf(d, at) }] };
	});
	return {
		tables: [{ id: 'people', ask: table.people, head: [table.office, table.part], rows }],
		items: [...first, ...spread(parts(d, shown), MOST - first.length)].filter(asks)
	};
}
