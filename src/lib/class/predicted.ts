/** Predict, then reveal: a round for each offer, in order of time. */
import type { Activity, Dataset } from '../data/schema.ts';
import { isOffer } from '../data/kinds.ts';
import { inTime } from '../layout/move.ts';
import { itemOfOffer } from './answers.ts';
import type { Work } from './work.ts';

export function predictWork(d: Dataset, { show }: Activity): Work {
	const offers = inTime(d).filter((move) => isOffer(move) && show.includes(move.id));
	return { tables: [], items: offers.map(({ id }) => itemOfOffer(d, id)) };
}
