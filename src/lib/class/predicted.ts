/** Predict, then reveal: a round for each offer, in order of time. */
import type { Activity, Dataset } from '../data/schema.ts';
import { inTime } from '../layout/move.ts';
import { isOffer } from '../data/kinds.ts';
import { itemOfOffer } from './answers.ts';
import type { Work } from './work.ts';

export function predictWork(d: Dataset, { show }: Activity): Work {
	const moves = inTime(d).filter(({ id }) => show.includes(id));
	return { tables: [], items: moves.filter(isOffer).map(({ id }) => itemOfOffer(d, id)) };
}
