/** Find the wrong one: which article stands alone, by the words that each of them prints. */
import { claimsOf, get } from '../data/find.ts';
import type { Activity, Dataset, Disagreement, Office } from '../data/schema.ts';
import { quotedIn } from '../data/quoted.ts';
import { holdsWords } from '../data/word-run.ts';
import { readingOfSide } from '../layout/voice.ts';
import { en } from '../messages/en.ts';
import { verbatim } from '../messages/verbatim.ts';
import { citesOf, reasonOf } from './cite.ts';
import type { Reason } from './cite.ts';
import type { Item, Work } from './work.ts';

/** The offices that the disagreement is about: those with a claim in common. */
const officesOf = (d: Dataset, record: Disagreement): Office[] => {
	const own = new Set(claimsOf(d, record).map(({ id }) => id));
	return d.actors.flatMap(({ offices }) => offices ?? []).filter(({ claims }) => claims.some((id) => own.has(id)));
};

interface Voice {
	source: string;
	/** Index of the side on which the article stands; -1 where it does not speak of it. */
	side: number;
	reason: Reason;
}

/**
 * On which side each article stands: that of its own claim, or else, by the office as it prints it, the side whose quoted
 * words it holds, or the side without such words.
 */
export function voices(d: Dataset, record: Disagreement): Voice[] {
	const offices = officesOf(d, record);
	const ids = new Set([...offices.flatMap((office) => office.claims), ...claimsOf(d, record).map(({ id }) => id)]);
	const claims = [...ids].map((id) => get(d, 'claims', id));
	const { sides } = record;
	return d.sources.map(({ id }) => {
		const here = (claim: string) => get(d, 'claims', claim).evidence.some(({ source }) => source === id);
		const printed = offices.flatMap((office) => office.printed.filter(({ source }) => source === id));
		const held = ({ reading }: { reading: string }) =>
			quotedIn(reading).some((words) => printed.some(({ text }) => holdsWords(text, words)));
		const stated = sides.findIndex((side) => side.claims.some(here));
		const quoting = sides.findIndex(held);
		const plain = printed.length ? sides.findIndex(({ reading }) => !quotedIn(reading).length) : -1;
		const cites = citesOf(d, claims, id);
		const say = printed.map(({ text }) => verbatim(text)).join('; ') || (cites.length ? '' : en.wording.silent);
		return { source: id, side: [stated, quoting, plain].find((side) => side >= 0) ?? -1, reason: { say, cites } };
	});
}

/** The side that the fewest articles take. */
function odd(all: Voice[], record: Disagreement): number {
	const counts = record.sides.map((_, side) => all.filter((voice) => voice.side === side).length);
	return counts.indexOf(Math.min(...counts));
}

/** Why a reading is right or wrong: whose it is, and what stands behind it. The option itself must not tell that. */
function reasonOfSide(d: Dataset, record: Disagreement, side: Disagreement['sides'][number]): Reason {
	const { say, cites } = reasonOf(d, side.claims);
	return { say: `${readingOfSide(d, record, side)}: ${say}`, cites };
}

function itemsOf(d: Dataset, record: Disagreement): Item[] {
	const { ask } = en.class;
	const all = voices(d, record);
	const alone = odd(all, record);
	return [
		{
			id: `${record.id}-alone`,
			ask: ask.alone(record.question),
			options: all.map(({ source, side, reason }) => ({
				text: get(d, 'sources', source).name,
				right: side === alone,
				reason
			}))
		},
		{
			id: `${record.id}-others`,
			ask: ask.which(record.question),
			options: [
				...record.sides.map((side, i) => ({
					text: side.reading,
					right: i !== alone,
					reason: reasonOfSide(d, record, side)
				})),
				{ text: en.class.notSaid, right: false, reason: reasonOfSide(d, record, record.sides[alone === 0 ? 1 : 0]!) }
			]
		}
	];
}

export function errorWork(d: Dataset, { show }: Activity): Work {
	const { table } = en.class;
	const records = show.map((id) => get(d, 'disagreements', id));
	return {
		tables: records.map((record) => ({
			id: record.id,
			ask: `${record.question} ${table.printed}`,
			head: [table.office],
			rows: voices(d, record).map(({ source, reason }) => ({
				label: get(d, 'sources', source).name,
				cells: [reason]
			}))
		})),
		items: records.flatMap((record) => itemsOf(d, record))
	};
}
