/**
 * The teacher's register: everybody and every meeting in the dataset, what each mark of the charts rests on, where the
 * articles differ, and how every date was worked out; each line with source and paragraph.
 */
import { chartRecords, claimsOf, get } from '../data/find.ts';
import type { Actor, Attendance, ChartRecord, Dataset, Meeting, When } from '../data/schema.ts';
import { isDisagreement, isMove, isPosition, label } from '../layout/label.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { citesOf } from './cite.ts';
import type { Cite } from './cite.ts';

export interface Entry {
	title: string;
	/** What is said about it, a line each. */
	lines: { say: string; cites: Cite[] }[];
}

const citesFor = (d: Dataset, ids: readonly string[]) =>
	citesOf(
		d,
		ids.map((id) => get(d, 'claims', id))
	);

const listed = (parts: (string | undefined | null)[]) => parts.filter(Boolean).join(', ');

function actor(d: Dataset, { name, short, kind, party, offices }: Actor): Entry {
	const side = d.info.parties.find(({ id }) => id === party)?.name;
	return {
		title: name === short ? name : `${name} (${short})`,
		lines: [
			{ say: listed([en.class.actorKind[kind], side]), cites: [] },
			...(offices ?? []).map((office) => ({
				say: listed([
					office.label,
					d.info.ranks.find(({ id }) => id === office.rank)?.label,
					get(d, 'actors', office.institution).name
				]),
				cites: citesFor(d, office.claims)
			}))
		]
	};
}

/** A date and how it was worked out. */
const dated = (when: When | null) =>
	when
		? `${dateInWords(when.edtf)} (${listed([en.evidence.basis[when.basis], when.weekday, when.note])})`
		: en.evidence.undated;

const attended = (d: Dataset, at: Attendance) => ({
	say: listed([get(d, 'actors', at.actor).name, en.delegations.status[at.status], en.delegations.role[at.role]]),
	cites: citesFor(d, at.claims)
});

const meeting = (d: Dataset, one: Meeting): Entry => ({
	title: one.label,
	lines: [
		{ say: listed([en.delegations.meeting[one.status], one.place, dated(one.when)]), cites: citesFor(d, one.claims) },
		...d.attendance.filter(({ meeting: id }) => id === one.id).map((at) => attended(d, at))
	]
});

/** One entry for each date and way to find it, with the claims that are dated so. */
function dates(d: Dataset): Entry[] {
	const by = new Map<string, Entry>();
	for (const claim of d.claims) {
		const title = dated(claim.when);
		const entry = by.get(title) ?? { title, lines: [] };
		entry.lines.push({ say: claim.gist, cites: citesOf(d, [claim]) });
		by.set(title, entry);
	}
	return [...by.values()];
}

/** What a record holds besides its words: a stand and how it is known, or who makes a move and to whom. */
function what(d: Dataset, one: ChartRecord): Entry['lines'] {
	if (isPosition(one))
		return [{ say: listed([en.positions.stance[one.stance], en.positions.reading[one.reading]]), cites: [] }];
	if (!isMove(one)) return [];
	const to = d.info.parties.filter(({ id }) => one.to.includes(id)).map(({ name }) => name);
	const by = one.actor && get(d, 'actors', one.actor).name;
	return [{ say: en.class.print.register.toWhom(listed(to), by ?? ''), cites: [] }];
}

/** The parts of the register, in the order in which they are printed. */
export function register(d: Dataset): {
	people: Entry[];
	meetings: Entry[];
	marks: Entry[];
	differ: Entry[];
	dates: Entry[];
} {
	const records = chartRecords(d);
	return {
		people: d.actors.map((one) => actor(d, one)),
		meetings: d.meetings.map((one) => meeting(d, one)),
		marks: records
			.filter((one) => !isDisagreement(one))
			.map((one) => ({
				title: label(d, one),
				lines: [...what(d, one), ...claimsOf(d, one).map((claim) => ({ say: claim.gist, cites: citesOf(d, [claim]) }))]
			})),
		differ: d.disagreements.map(({ question, kind, sides, note }) => ({
			title: question,
			lines: [
				{ say: listed([en.disagreements.kind[kind], note]), cites: [] },
				...sides.map(({ reading, claims }) => ({ say: reading, cites: citesFor(d, claims) }))
			]
		})),
		dates: dates(d)
	};
}
