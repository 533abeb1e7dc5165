/** The chart in words: every offer with its answers, and every move in order of time. */
import { disputed } from '../../data/find.ts';
import type { Dataset, Move, MoveLink } from '../../data/schema.ts';
import { linkWords, whoOf, wordsOfMove, type LinkWords } from '../../layout/link.ts';
import { modelOf, type Item } from './model.ts';

export interface Line {
	id: string;
	move: Move;
	/** "Ukraine called for"; held back where the article holds back. */
	who: string;
	words: string;
	date: string;
	disputed: boolean;
	/** An offer that no source reports an answer to. */
	open: boolean;
	links: LinkWords[];
}

export interface InWords {
	fates: { offer: Line; answers: (Line & { basis: MoveLink['basis'] })[] }[];
	/** In order of time. */
	moves: Line[];
	parties: { id: string; name: string }[];
	kinds: Move['kind'][];
}

export function inWords(d: Dataset): InWords {
	const { items, offers, parties } = modelOf(d);
	const unanswered = new Set(
		offers.filter(({ answers }) => answers.every(({ outcome }) => outcome === 'withdrawn')).map(({ item }) => item.id)
	);
	const lineOf = ({ id, move, date }: Item): Line => ({
		id,
		move,
		who: whoOf(d, move),
		words: wordsOfMove(d, move),
		date,
		disputed: disputed(d, move),
		open: unanswered.has(id),
		links: linkWords(d, move)
	});
	const lines = new Map(items.map((item) => [item.id, lineOf(item)]));
	const line = (item: Item) => lines.get(item.id) ?? lineOf(item);
	return {
		fates: offers.map(({ item, answers }) => ({
			offer: line(item),
			answers: answers.map((answer) => ({ ...line(answer.item), basis: answer.inferred ? 'inferred' : 'stated' }))
		})),
		moves: items.map(line),
		parties: parties.filter(({ id }) => id),
		kinds: [...new Set(items.map(({ move }) => move.kind))]
	};
}
