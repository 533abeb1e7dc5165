/** What came back to an offer, in the words of the classroom. */
import { get } from '../data/find.ts';
import { isOffer, isReply } from '../data/kinds.ts';
import type { Dataset, Move } from '../data/schema.ts';
import { label } from '../layout/label.ts';
import { en } from '../messages/en.ts';
import type { Answer } from '../messages/en-class.ts';
import { reasonOf } from './cite.ts';
import type { Item } from './work.ts';

export const answers = Object.keys(en.class.answer) as Answer[];

/** So many claims of an answer are enough to read. */
const CLAIMS = 2;

/** An offer that answers another counts as one thing, whether it counters or only adds. */
export const answerOf = ({ kind }: Pick<Move, 'kind'>): Answer => (isReply(kind) ? kind : 'offers');

/** What those to whom an offer was made answered, in the order of the dataset; what others said to it is left out. */
export function answersTo(d: Dataset, id: string): Move[] {
	const { to } = get(d, 'moves', id);
	return d.moves.filter((move) => move.answers.includes(id) && to.includes(move.by));
}

const parties = (d: Dataset, ids: readonly string[]) =>
	d.info.parties
		.filter(({ id }) => ids.includes(id))
		.map(({ name }) => name)
		.join(', ');

/** What an article alone takes for the answer to an offer, where the articles differ: no move of the chart, and not wrong. */
const readingsOf = (d: Dataset, offer: string) =>
	d.disagreements.flatMap(({ sides }) =>
		sides.flatMap(({ reply, claims }) => (reply?.to === offer ? { kind: reply.kind, claim: claims[0]! } : []))
	);

/** One question for an offer: what came back? Where no article tells, that the sources do not say. */
export function itemOfOffer(d: Dataset, id: string): Item {
	const offer = get(d, 'moves', id);
	const came = [
		...answersTo(d, id).flatMap(({ kind, claims }) => claims.slice(0, CLAIMS).map((claim) => ({ kind, claim }))),
		...readingsOf(d, id)
	];
	const nothing = { say: en.class.nothingFound, cites: [] };
	const options = answers.map((answer) => {
		const told = came.filter((one) => answerOf(one) === answer).map(({ claim }) => claim);
		const reason = told.length ? reasonOf(d, [...new Set(told)]) : nothing;
		return { text: en.class.answer[answer], right: told.length > 0, reason };
	});
	const notSaid = {
		text: en.class.notSaid,
		right: came.length === 0,
		reason: came.length ? reasonOf(d, [came[0]!.claim]) : nothing
	};
	// Of several who were asked, those are named of whom an answer is told.
	const told = [...new Set(answersTo(d, id).map(({ by }) => by))];
	const [said, to] = [label(d, offer), parties(d, told.length ? told : offer.to)];
	return {
		id,
		ask: en.class.ask.came(said, to),
		parts: { stem: en.class.ask.allCame, point: en.class.ask.to(said, to) },
		options: [...options, notSaid]
	};
}

/** Whether a move only backs the offer of somebody else: what comes back to the one comes back to the other. */
const backs = (d: Dataset, { by, kind, answers: to }: Move) =>
	kind === 'proposes' && to.map((id) => get(d, 'moves', id)).some((other) => other.by !== by && !other.to.includes(by));

/** The offers among some moves that can be answered on their own, in the order of the moves. */
export const askedOffers = (d: Dataset, moves: readonly Move[]): Move[] =>
	moves.filter((move) => isOffer(move) && !backs(d, move));

/** The offers among some moves, in the order in which they are named. */
export const offersIn = (d: Dataset, ids: readonly string[]): Move[] =>
	ids.map((id) => get(d, 'moves', id)).filter(isOffer);
