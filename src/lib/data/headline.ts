/**
 * Headlines that count. A title in dataset.json may hold {placeholders}; they are counted out of the records, so that
 * a headline can never say more than the chart under it.
 */
import { isOffer } from './kinds.ts';
import type { Dataset } from './schema.ts';

const WORDS = [
	...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
];

/** The numbers a headline may use. */
export interface Facts {
	moves: number;
	/** Moves that propose or counter. */
	offers: number;
	/** Offers that some move accepts and none conditions, rejects or counters. */
	accepted: number;
	/** Offers that no move answers. */
	unanswered: number;
	/** Moves that set a condition. */
	conditions: number;
	/** Persons named, in whatever part. */
	people: number;
	sources: number;
	disagreements: number;
}

export function facts({ moves, actors, sources, disagreements }: Dataset): Facts {
	const offers = moves.filter(isOffer);
	const answersTo = (id: string) => moves.filter(({ answers }) => answers.includes(id)).map(({ kind }) => kind);
	const plainYes = (kinds: string[]) =>
		kinds.includes('accepts') &&
		!kinds.some((kind) => kind === 'conditions' || kind === 'rejects' || kind === 'counters');
	return {
		moves: moves.length,
		offers: offers.length,
		accepted: offers.filter(({ id }) => plainYes(answersTo(id))).length,
		unanswered: offers.filter(({ id }) => answersTo(id).length === 0).length,
		conditions: moves.filter(({ kind }) => kind === 'conditions').length,
		people: actors.filter(({ kind }) => kind === 'person').length,
		sources: sources.length,
		disagreements: disagreements.length
	};
}

/** "a minister": what heads a party's delegation at the meeting shown; null where that is no single office. */
function headNoun({ info, attendance, actors }: Dataset, party: string): string | null {
	const heads = attendance.filter(
		(record) => record.meeting === info.delegations.meeting && record.party === party && record.role === 'head'
	);
	const sent = heads.filter(({ status }) => status === 'sent' || status === 'present' || status === 'expected');
	const office = actors.flatMap(({ offices }) => offices ?? []).find(({ id }) => id === sent[0]?.office);
	return sent.length === 1 ? (info.ranks.find(({ id }) => id === office?.rank)?.noun ?? null) : null;
}

/** What a placeholder stands for: a number below twenty-one as a word; null where it is unknown. */
function fill(name: string, dataset: Dataset): string | null {
	if (name.startsWith('head.')) return headNoun(dataset, name.slice('head.'.length));
	const counts = new Map<string, number>(Object.entries(facts(dataset)));
	const count = counts.get(name);
	return count === undefined ? null : (WORDS[count] ?? String(count));
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
