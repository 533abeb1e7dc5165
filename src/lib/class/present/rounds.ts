/** Predict, then reveal: a screen with the record up to an offer and what may come back, and a screen with what came. */
import { get } from '../../data/find.ts';
import { chartOf } from '../../data/lesson.ts';
import type { Activity, Dataset } from '../../data/schema.ts';
import { inTime } from '../../layout/move.ts';
import { present } from '../../messages/present.ts';
import { answersTo } from '../answers.ts';
import type { Item } from '../work.ts';
import { workOf } from '../works.ts';
import { guessBlock, guessHeight } from './blocks.ts';
import { pictureFits, pictureOf } from './pictures.ts';
import { answerNote, answeredHeight, answeredOf } from './questions.ts';
import { SHAPES, sized } from './room.ts';
import { slide } from './slide.ts';
import type { Picture, Slide } from './slide.ts';

/** So many moves before an offer are shown with it, where there is room for them. */
const BEFORE = 3;

/** What came, as a picture with the answers below it; where that is too much for a screen, each has its own. */
function revealed(
	d: Dataset,
	item: Item,
	id: string,
	came: (below: number) => Picture,
	shared: Partial<Slide>
): Slide[] {
	const answer = { ...shared, kind: 'answer' as const, title: present.came };
	const full = answeredOf(item);
	// The picture says in words what came, and the notes say why that is so.
	const brief = { ...full, rights: full.rights.map((one) => ({ ...one, reason: { ...one.reason, say: '' } })) };
	const together = came(Math.max(...SHAPES.map(({ across }) => answeredHeight(1)(brief, across))));
	if (pictureFits(d, together, answer.title))
		return [slide({ ...answer, id: `${id}-answer`, answered: [brief], picture: together })];
	const { size, pages } = sized([full], answeredHeight, answer.title);
	return [
		...pages.map((answered) => slide({ ...answer, id: `${id}-answer`, size, answered })),
		slide({ ...shared, id: `${id}-record`, kind: 'picture', title: present.record, picture: came(0) })
	];
}

/** The screens of a game of guessing: for each offer the record so far with the question, and the answer with the record. */
export function roundSlides(d: Dataset, activity: Activity, name: string): Slide[] {
	const { items } = workOf(d, activity);
	const chart = chartOf(activity);
	const moves = inTime(d)
		.map(({ id }) => id)
		.filter((id) => activity.show.includes(id));
	return items.flatMap((item, i) => {
		const offer = get(d, 'moves', item.id);
		const at = moves.indexOf(item.id);
		const id = `${name}-round-${i + 1}`;
		// Nothing that comes after the offer is told, so no line leads on from it.
		const so = (before: number) => moves.slice(Math.max(0, at - before), at + 1);
		const to = d.info.parties.filter((party) => offer.to.includes(party.id)).map((party) => party.name);
		const told = [item.id, ...answersTo(d, item.id).map((move) => move.id)];
		const title = present.before(to.join(', '));
		const block = guessBlock(item, title, i + 1);
		// As many of the moves before the offer as there is room for; where there is none, the question stands alone.
		const tries = Array.from({ length: BEFORE + 1 }, (_, less) =>
			pictureOf(chart, so(BEFORE - less), [item.id], guessHeight(block))
		);
		const before = tries.find((picture) => pictureFits(d, picture, title)) ?? null;
		const kicker = `${activity.title} · ${present.round(i + 1, items.length)}`;
		const shared = { activity: activity.id, kicker, notes: [answerNote([item])] };
		return [
			slide({ ...shared, id, kind: 'question', title, blocks: [block], picture: before }),
			...revealed(d, item, id, (below) => pictureOf(chart, told, told.slice(1), below), shared)
		];
	});
}
