/** The links of a move in words: what its lines say to those who do not see them. */
import { get, lead, makersOf, partyName } from '../data/find.ts';
import { inQuotes } from '../data/quoted.ts';
import type { Dataset, Move, MoveLink } from '../data/schema.ts';
import { listed } from '../messages/cite.ts';
import { en } from '../messages/en.ts';
import { voiced } from './voice.ts';

export interface LinkWords {
	to: string;
	basis: MoveLink['basis'];
	/** "linked to “Ukraine called for: a truce”, inferred by us" */
	words: string;
}

/** What a move does, in a verb; held back where the article holds back. */
export const verbOf = (d: Dataset, move: Move): string =>
	lead(d, move).hedge ? en.moves.hedged(en.moves.kind[move.kind]) : en.moves.kind[move.kind];

/** Who makes a move: "Ukraine", "Ukraine and Turkey", or that no source says who. */
export const makerOf = (d: Dataset, move: Move): string =>
	listed(makersOf(move).map((party) => partyName(d, party))) || en.moves.nobodyKnown;

/** "Ukraine called for"; "United States seemingly considered it" */
export const whoOf = (d: Dataset, move: Move): string => `${makerOf(d, move)} ${verbOf(d, move)}`;

/** What a move is called in another one’s sentence: who, what, in a few words. */
export const nameOfMove = (d: Dataset, move: Move): string => `${whoOf(d, move)}: ${wordsOfMove(d, move)}`;

/** The few words of a move, with whose they are where they are quoted. */
export function wordsOfMove(d: Dataset, move: Move): string {
	const claim = lead(d, move);
	return voiced(d, claim, claim.short ?? claim.gist);
}

export const linkWords = (d: Dataset, { links }: Move): LinkWords[] =>
	links.map(({ to, basis, timing }) => {
		const name = inQuotes(nameOfMove(d, get(d, 'moves', to)));
		return { to, basis, words: en.moves.linked(name, en.moves.basis[basis], timing !== undefined) };
	});
