/** The moves as the picture needs them, read in one pass: look-ups are made once, words only for what is drawn. */
import { disputed, followsFrom, lead, linkBetween, makersOf, recordsWith } from '../../data/find.ts';
import { isOffer, outcomeOf, type Outcome } from '../../data/kinds.ts';
import { answersByOffer } from '../../data/outcomes.ts';
import type { Claim, Dataset, Move } from '../../data/schema.ts';
import { markLabel } from '../../layout/label.ts';
import { voiced } from '../../layout/voice.ts';
import { en } from '../../messages/en.ts';
import { daysOf, shortDate, type Days } from './days.ts';

export interface Item {
	id: string;
	move: Move;
	/** Whose lane it stands in: the first of its makers; '' where no source says who makes it. */
	by: string;
	/** All who make it. */
	makers: string[];
	days: Days | null;
	/** Its date in a few words. */
	date: string;
}

export interface Answer {
	item: Item;
	outcome: Column;
	/** We infer that it answers the offer; no source states it. */
	inferred: boolean;
}

export interface Offer {
	item: Item;
	answers: Answer[];
	/** The first column that one of its answers stands in; the number of columns where there is none. */
	rank: number;
}

export interface Model {
	d: Dataset;
	/** In order of time. */
	items: Item[];
	/** In order of what they met with, from yes to no answer at all. */
	offers: Offer[];
	/** Those who made a move. */
	parties: { id: string; name: string }[];
	/** The columns of the fates, and how many offers met with each. */
	outcomes: Column[];
	counts: number[];
	/** One of the answers is inferred to be one. */
	inferred: boolean;
	wordsOf: (item: Item) => string;
	labelOf: (item: Item) => string;
}

/** A column of the fates: what an offer met with, or that who made it took it back. */
export type Column = Outcome | 'withdrawn';

/** Columns that are there only where there are moves of a kind. */
const onlyWith: Partial<Record<Column, Move['kind']>> = { silence: 'silence', withdrawn: 'withdraws' };

const columns: Column[] = ['yes', 'condition', 'open', 'counter', 'no', 'silence', 'withdrawn'];

/** By last possible day, an answer never before what it answers; without a date, after what it answers. */
function inOrder(items: Item[]): Item[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	const keys = new Map<string, { day: number; depth: number }>();
	function keyOf(item: Item): { day: number; depth: number } {
		const known = keys.get(item.id);
		if (known) return known;
		keys.set(item.id, { day: item.days?.at ?? -Infinity, depth: 0 });
		const before = followsFrom(item.move)
			.flatMap((to) => byId.get(to) ?? [])
			.map(keyOf);
		const key = {
			day: Math.max(item.days?.at ?? -Infinity, ...before.map(({ day }) => day)),
			depth: Math.max(0, ...before.map(({ depth }) => depth + 1))
		};
		keys.set(item.id, key);
		return key;
	}
	const order = items.map((item) => ({ item, ...keyOf(item) }));
	return order
		.sort((a, b) => (a.day === b.day ? 0 : a.day - b.day) || a.depth - b.depth || (a.item.id < b.item.id ? -1 : 1))
		.map(({ item }) => item);
}

/** Finds the words of an item when they are first asked for, and keeps them. */
function once(find: (item: Item) => string): (item: Item) => string {
	const known = new Map<string, string>();
	return (item) => {
		const words = known.get(item.id) ?? find(item);
		known.set(item.id, words);
		return words;
	};
}

const answerOf = (item: Item, offer: Item, outcome: Column): Answer => ({
	item,
	outcome,
	inferred: linkBetween(item.move, offer.id)?.basis === 'inferred'
});

const movesShown = (d: Dataset, show?: ReadonlySet<string>) =>
	show ? (recordsWith(d, 'moves', show) as Move[]) : d.moves;

export function modelOf(d: Dataset, show?: ReadonlySet<string>): Model {
	const leadOf = (move: Move): Claim | undefined => lead(d, move);
	const itemOf = (move: Move): Item => {
		const when = leadOf(move)?.when ?? null;
		return { id: move.id, move, by: move.by ?? '', makers: makersOf(move), days: daysOf(when), date: shortDate(when) };
	};
	const items = inOrder(movesShown(d, show).map(itemOf));
	const byId = new Map(items.map((item) => [item.id, item]));
	const makers = new Set(items.flatMap((item) => item.makers));
	const found = answersByOffer(items.map(({ move }) => move));
	const takenBack = new Map(
		items.flatMap((item) =>
			item.move.kind === 'withdraws' ? item.move.links.map(({ to }) => [to, item] as const) : []
		)
	);
	const kinds = new Set(items.map(({ move }) => move.kind));
	const outcomes = columns.filter((outcome) => {
		const kind = onlyWith[outcome];
		return kind === undefined || kinds.has(kind);
	});
	const offers = items
		.filter(({ move }) => isOffer(move))
		.map((item): Offer => {
			const answers = (found.get(item.id) ?? []).flatMap((move): Answer[] => {
				const [answer, outcome] = [byId.get(move.id), outcomeOf(move.kind)];
				return answer && outcome ? [answerOf(answer, item, outcome)] : [];
			});
			const back = takenBack.get(item.id);
			if (back) answers.push(answerOf(back, item, 'withdrawn'));
			answers.sort((a, b) => Number(a.inferred) - Number(b.inferred));
			const rank = Math.min(outcomes.length, ...answers.map(({ outcome }) => outcomes.indexOf(outcome)));
			return { item, answers, rank };
		});
	return {
		d,
		items,
		offers: offers.sort((a, b) => a.rank - b.rank),
		parties: [
			...d.info.parties.filter(({ id }) => makers.has(id)),
			...(items.some(({ by }) => !by) ? [{ id: '', name: en.moves.unknownLane }] : [])
		],
		outcomes,
		inferred: offers.some(({ answers }) => answers.some((one) => one.inferred)),
		counts: outcomes.map(
			(outcome) => offers.filter(({ answers }) => answers.some((one) => one.outcome === outcome)).length
		),
		wordsOf: once(({ move }) => {
			const claim = leadOf(move);
			const words = claim ? voiced(d, claim, claim.short ?? claim.gist) : '';
			return disputed(d, move) ? `${words}†` : words;
		}),
		labelOf: once(({ move }) => markLabel(d, move))
	};
}
