/**
 * The teacher's register: everybody and every meeting in the dataset, what each mark of the charts rests on, where the
 * articles differ, and how every date was worked out; each line with source and paragraph.
 */
import { chartRecords, claimsOf, get, partyName } from '../data/find.ts';
import { inQuotes } from '../data/quoted.ts';
import { readingOf } from '../data/reading.ts';
import type { Actor, Attendance, ChartRecord, Dataset, Meeting, Position, When } from '../data/schema.ts';
import { isDisagreement, isMove, isPosition, label, standOf, wordsOfPosition } from '../layout/label.ts';
import { nameOfMove } from '../layout/link.ts';
import { toldOf } from '../layout/part.ts';
import { readingOfSide } from '../layout/voice.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { scopeOf } from './scope.ts';
import { basisInWords } from '../messages/how-dated.ts';
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
	const side = party && partyName(d, party);
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
	when ? `${dateInWords(when.edtf)} (${listed([basisInWords(when), when.weekday, when.note])})` : en.evidence.undated;

function attended(d: Dataset, at: Attendance): Entry['lines'][number] {
	const words = toldOf(d, at.meeting);
	const part =
		at.role === 'head'
			? [words.heading[at.status]]
			: [words.status[at.status], at.role && en.delegations.role[at.role]];
	return { say: listed([get(d, 'actors', at.actor).name, ...part]), cites: citesFor(d, at.claims) };
}

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
	for (const claim of d.claims.filter(scopeOf(d).rests)) {
		const title = dated(claim.when);
		const entry = by.get(title) ?? { title, lines: [] };
		entry.lines.push({ say: claim.gist, cites: citesOf(d, [claim]) });
		by.set(title, entry);
	}
	return [...by.values()];
}

const words = en.class.print.register;

/** A line that ends in what some claims state. */
const gists = (d: Dataset, say: string, claims: readonly string[]) =>
	[say, ...claims.map((id) => get(d, 'claims', id).gist)].join(' ');

const movedFrom = (d: Dataset, { position, claims }: NonNullable<Position['movedFrom']>) => ({
	say: gists(d, words.movedFrom(inQuotes(wordsOfPosition(d, get(d, 'positions', position)))), claims),
	cites: citesFor(d, claims)
});

/** What a record holds besides its words: a stand and how it is known, or who makes a move, to whom, and its links. */
function what(d: Dataset, one: ChartRecord): Entry['lines'] {
	if (isPosition(one))
		return [
			{ say: listed([standOf(d, one), en.positions.reading[readingOf(d, one)]]), cites: [] },
			...(one.movedFrom ? [movedFrom(d, one.movedFrom)] : [])
		];
	if (!isMove(one)) return [];
	const to = d.info.parties.filter(({ id }) => one.to.includes(id)).map(({ name }) => name);
	const by = one.actor && get(d, 'actors', one.actor).name;
	return [
		{ say: words.toWhom(listed(to), by ?? ''), cites: [] },
		...one.links.map(({ to: id, basis, claims }) => ({
			say: gists(d, words.linked(inQuotes(nameOfMove(d, get(d, 'moves', id))), en.moves.basis[basis]), claims),
			cites: citesFor(d, claims)
		}))
	];
}

/** The parts of the register, in the order in which they are printed. */
export function register(d: Dataset): {
	people: Entry[];
	meetings: Entry[];
	marks: Entry[];
	differ: Entry[];
	dates: Entry[];
} {
	const scope = scopeOf(d);
	const records = chartRecords(d).filter(scope.holds);
	const meetings = d.meetings.filter((one) => claimsOf(d, one).some(scope.rests));
	return {
		people: d.actors.map((one) => actor(d, one)),
		meetings: meetings.map((one) => meeting(d, one)),
		marks: records
			.filter((one) => !isDisagreement(one))
			.map((one) => ({
				title: label(d, one),
				lines: [...what(d, one), ...claimsOf(d, one).map((claim) => ({ say: claim.gist, cites: citesOf(d, [claim]) }))]
			})),
		differ: d.disagreements.filter(scope.holds).map((record) => ({
			title: record.question,
			lines: [
				{ say: listed([en.disagreements.kind[record.kind], record.note]), cites: [] },
				...record.sides.map((side) => ({ say: readingOfSide(d, record, side), cites: citesFor(d, side.claims) }))
			]
		})),
		dates: dates(d)
	};
}
