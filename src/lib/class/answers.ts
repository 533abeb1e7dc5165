/** What came back to an offer, in the words of the classroom. */
import { get, linkBetween, makersOf } from '../data/find.ts';
import { isOffer, outcomeOf, outcomes } from '../data/kinds.ts';
import type { Outcome } from '../data/kinds.ts';
import { answersTo as answersAmong } from '../data/outcomes.ts';
import type { Dataset, Move } from '../data/schema.ts';
import { label } from '../layout/label.ts';
import { en } from '../messages/en.ts';
import { reasonOf } from './cite.ts';
import type { Reason } from './cite.ts';
import type { Item } from './work.ts';

/** So many claims of an answer are enough to read. */
const CLAIMS = 2;

interface Came {
	outcome: Outcome;
	claims: string[];
	inferred: boolean;
}

/** What ties an answer to its offer: the claims of the link, after the answer itself where they do not tell it. */
export function tieOf(answer: Move, offer: string): Omit<Came, 'outcome'> {
	const { basis, claims } = linkBetween(answer, offer)!;
	const told = claims.some((id) => answer.claims.includes(id));
	return { claims: [...(told ? [] : answer.claims.slice(0, 1)), ...claims], inferred: basis === 'inferred' };
}

/** What some claims state, and where they are not what ties the answer to its offer, that we infer it. */
export function reasonOfTie(d: Dataset, { claims, inferred }: Omit<Came, 'outcome'>): Reason {
	const { say, cites } = reasonOf(d, claims);
	return { say: inferred ? `${say} ${en.class.inferred}` : say, cites };
}

/** What those to whom an offer was made answered, in the order of the dataset; what others said to it is left out. */
export const answersTo = (d: Dataset, id: string): Move[] => answersAmong(d.moves, get(d, 'moves', id));

const parties = (d: Dataset, ids: readonly string[]) =>
	d.info.parties
		.filter(({ id }) => ids.includes(id))
		.map(({ name }) => name)
		.join(', ');

/** What an article alone takes for the answer to an offer, where the articles differ: no move of the chart, and not wrong. */
const readingsOf = (d: Dataset, offer: string): Came[] =>
	d.disagreements.flatMap(({ sides }) =>
		sides.flatMap(({ reply, claims }) =>
			reply?.to === offer ? { outcome: outcomeOf(reply.kind)!, claims: claims.slice(0, 1), inferred: false } : []
		)
	);

/** Several reasons as one: each sentence and each passage once. */
function together(reasons: Reason[]): Reason {
	const cites = new Map(
		reasons.flatMap(({ cites: all }) => all.map((cite) => [`${cite.claim} ${cite.source} ${cite.para}`, cite]))
	);
	return { say: [...new Set(reasons.map(({ say }) => say))].join(' '), cites: [...cites.values()] };
}

/** One question for an offer: what came back? Where no article tells, that none does. */
export function itemOfOffer(d: Dataset, id: string): Item {
	const offer = get(d, 'moves', id);
	const answering = answersTo(d, id);
	const came = [
		...answering.map((move): Came => {
			const tie = tieOf(move, id);
			return { ...tie, claims: tie.claims.slice(0, CLAIMS), outcome: outcomeOf(move.kind)! };
		}),
		...readingsOf(d, id)
	];
	const nothing = { say: en.class.nothingFound, cites: [] };
	const options = outcomes.map((outcome) => {
		const told = came.filter((one) => one.outcome === outcome).map((one) => reasonOfTie(d, one));
		return { text: en.class.answer[outcome], right: told.length > 0, reason: told.length ? together(told) : nothing };
	});
	const notSaid = {
		text: en.class.notSaid,
		right: came.length === 0,
		reason: came[0] ? reasonOfTie(d, came[0]) : nothing
	};
	// Of several who were asked, those are named of whom an answer is told.
	const told = [...new Set(answering.flatMap(makersOf))];
	const [said, to] = [label(d, offer), parties(d, told.length ? told : offer.to)];
	return {
		id,
		ask: en.class.ask.came(said, to),
		parts: { stem: en.class.ask.allCame, point: en.class.ask.to(said, to) },
		options: [...options, notSaid]
	};
}

/** The offers among some moves, in the order in which they are named. */
export const offersIn = (d: Dataset, ids: readonly string[]): Move[] =>
	ids.map((id) => get(d, 'moves', id)).filter(isOffer);
