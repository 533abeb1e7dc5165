/** Predict, then reveal: the record up to an offer, what may come back, what came. */
import { get } from '../../data/find.ts';
import type { Activity, Dataset } from '../../data/schema.ts';
import { inTime } from '../../layout/move.ts';
import { present } from '../../messages/present.ts';
import { answersTo } from '../answers.ts';
import { workOf } from '../works.ts';
import { threadPages } from './pictures.ts';
import { answerNote, questionSlides } from './questions.ts';
import { slide } from './slide.ts';
import type { Slide } from './slide.ts';

/** So many moves before an offer are shown with it. */
const BEFORE = 3;

/** The screens of a game of guessing: for each offer the record so far, the question, the answer. */
export function roundSlides(d: Dataset, activity: Activity, name: string): Slide[] {
	const { items } = workOf(d, activity);
	const moves = inTime(d)
		.map(({ id }) => id)
		.filter((id) => activity.show.includes(id));
	return items.flatMap((item, i) => {
		const offer = get(d, 'moves', item.id);
		const at = moves.indexOf(item.id);
		const id = `${name}-round-${i + 1}`;
		// Nothing that comes after the offer is told, so no line leads on from it.
		const so = moves.slice(Math.max(0, at - BEFORE), at + 1);
		const to = d.info.parties.filter((party) => offer.to.includes(party.id)).map((party) => party.name);
		const told = [item.id, ...answersTo(d, item.id).map((move) => move.id)];
		const shared = { activity: activity.id, notes: [answerNote(item)] };
		const before = threadPages(d, so, [item.id]);
		const after = threadPages(d, told, told.slice(1));
		return [
			...before.slice(-1).map((picture) =>
				slide({
					...shared,
					id,
					kind: 'picture',
					kicker: present.round(i + 1, items.length),
					title: present.before(to.join(', ')),
					picture: { ...picture, asks: true }
				})
			),
			...questionSlides(item, `${id}-question`, activity.id, i + 1, items.length),
			...(told.length > 1 ? after : []).map((picture, n) =>
				slide({
					...shared,
					id: `${id}-record${n ? `-${n + 1}` : ''}`,
					kind: 'picture',
					kicker: present.round(i + 1, items.length),
					title: present.record,
					picture
				})
			)
		];
	});
}
