/**
 * Headlines that count. A title in dataset.json may hold {placeholders}; they are counted out of the records, so that
 * a headline can never say more than the chart under it.
 */
import { keptWith } from './kept-with.ts';
import { isOffer, outcomeOf } from './kinds.ts';
import type { Outcome } from './kinds.ts';
import { answersByOffer } from './outcomes.ts';
import type { Attendance, Dataset } from './schema.ts';

const WORDS = [
	...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
];

/** A number below twenty-one as a word. */
export const numberInWords = (count: number): string => WORDS[count] ?? String(count);

/** The numbers a headline may use. */
export interface Facts {
	moves: number;
	/** Moves that propose, call for, demand or counter. */
	offers: number;
	/** Offers that a party to whom they were made accepts. */
	accepted: number;
	/** Offers that such a party rejects. */
	rejected: number;
	/** Offers to which no source reports an answer. */
	unanswered: number;
	/** Moves that set a condition. */
	conditions: number;
	/** Persons named, in whatever part. */
	people: number;
	sources: number;
	disagreements: number;
}

function count({ moves, actors, sources, disagreements }: Dataset): Facts {
	const offers = moves.filter(isOffer);
	const answers = answersByOffer(moves);
	const outcomes = offers.map(({ id }) => new Set((answers.get(id) ?? []).map(({ kind }) => outcomeOf(kind))));
	const met = (outcome: Outcome) => outcomes.filter((one) => one.has(outcome)).length;
	return {
		moves: moves.length,
		offers: offers.length,
		accepted: met('yes'),
		rejected: met('no'),
		unanswered: outcomes.filter(({ size }) => size === 0).length,
		conditions: moves.filter(({ kind }) => kind === 'conditions').length,
		people: actors.filter(({ kind }) => kind === 'person').length,
		sources: sources.length,
		disagreements: disagreements.length
	};
}

/** Counted once for each dataset: every picture names the number of its articles. */
export const facts: (d: Dataset) => Facts = keptWith(count);

/** The attendance records of a party at the meeting shown. */
const delegation = ({ info, attendance }: Dataset, party: string) =>
	attendance.filter((record) => record.meeting === info.delegations.meeting && record.party === party);

const atTheTable: ReadonlySet<Attendance['status']> = new Set(['sent', 'present', 'expected']);

/** Whether somebody leads a delegation and is to be there. */
export const leads = ({ role, status }: Pick<Attendance, 'role' | 'status'>): boolean =>
	role === 'head' && atTheTable.has(status);

/** Whoever leads a party at the meeting shown; null where that is not one person. */
function headOf(dataset: Dataset, party: string) {
	const heads = delegation(dataset, party).filter(leads);
	return heads.length === 1 ? heads[0]! : null;
}

/** "Medinsky": the short name of whoever leads a party; null where that is not one person. */
function leaderName(dataset: Dataset, party: string): string | null {
	const head = headOf(dataset, party);
	return dataset.actors.find(({ id }) => id === head?.actor)?.short ?? null;
}

const officeById = ({ actors }: Dataset, id: string | undefined) =>
	actors.flatMap(({ offices }) => offices ?? []).find((office) => office.id === id);

/** "Putin": the one person of a party’s highest rank at this meeting who would not come; null where there is none. */
function absentName(dataset: Dataset, party: string): string | null {
	const first = dataset.info.ranks[0]?.id;
	const away = delegation(dataset, party).filter(
		({ status, office }) => status === 'declined' && officeById(dataset, office)?.rank === first
	);
	return away.length === 1 ? (dataset.actors.find(({ id }) => id === away[0]!.actor)?.short ?? null) : null;
}

/** "a minister": the rank of whoever leads a party; null where that is not one person. */
function headNoun(dataset: Dataset, party: string): string | null {
	const rank = officeById(dataset, headOf(dataset, party)?.office)?.rank;
	return dataset.info.ranks.find(({ id }) => id === rank)?.noun ?? null;
}

const ofParty = { head: headNoun, leader: leaderName, absent: absentName };

/** What a placeholder stands for: a number below twenty-one as a word; null where it is unknown. */
function fill(name: string, dataset: Dataset): string | null {
	for (const [prefix, find] of Object.entries(ofParty))
		if (name.startsWith(`${prefix}.`)) return find(dataset, name.slice(prefix.length + 1));
	const counts = new Map<string, number>(Object.entries(facts(dataset)));
	const count = counts.get(name);
	return count === undefined ? null : numberInWords(count);
}

const PLACEHOLDER = /\{([^{}]*)\}/gu;

/** The placeholders of a template that stand for nothing in this dataset; a brace without its partner counts as one. */
export function unknownPlaceholders(template: string, dataset: Dataset): string[] {
	const unknown = [...template.matchAll(PLACEHOLDER)]
		.map((match) => match[1] ?? '')
		.filter((name) => fill(name, dataset) === null);
	return /[{}]/u.test(template.replace(PLACEHOLDER, '')) ? [...unknown, 'a brace without its partner'] : unknown;
}

/**
 * Fills a template; a placeholder at the start of a sentence is capitalised.
 * @throws Error for an unknown placeholder, which `check` refuses before
 */
export function fillHeadline(template: string, dataset: Dataset): string {
	return template.replace(PLACEHOLDER, (whole, name: string, offset: number) => {
		const words = fill(name, dataset);
		if (words === null) throw new Error(`unknown placeholder in a headline: "${whole}"`);
		const starts = /(?:^|[.!?…]["”’)]*\s+)["“‘(]*$/u.test(template.slice(0, offset));
		return starts ? words.charAt(0).toUpperCase() + words.slice(1) : words;
	});
}
