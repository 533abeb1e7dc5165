/** Predict, then reveal: a screen with the record up to an offer and what may come back, and a screen with what came. */
import { get } from '../../data/find.ts';
import type { Activity, Dataset } from '../../data/schema.ts';
import { inTime } from '../../layout/move.ts';
import { present } from '../../messages/present.ts';
import { answersTo } from '../answers.ts';
import type { Item } from '../work.ts';
import { workOf } from '../works.ts';
import { guessBlock, guessHeight } from './blocks.ts';
import { threadPages } from './pictures.ts';
import { answerNote, answeredHeight, answeredOf } from './questions.ts';
import { SHAPES, sized } from './room.ts';
import { slide } from './slide.ts';
import type { Picture, Slide } from './slide.ts';

/** So many moves before an offer are shown with it, where there is room for them. */
const BEFORE = 3;

/** What came, as a picture with the answers below it; where that is too much for a screen, each has its own. */
function revealed(item: Item, id: string, after: (below: number) => Picture[], shared: Partial<Slide>): Slide[] {
	const answer = { ...shared, kind: 'answer' as const, title: present.came };
	const full = answeredOf(item);
	// The picture says in words what came, and the notes say why that is so.
	const brief = { ...full, rights: full.rights.map((one) => ({ ...one, reason: { ...one.reason, say: '' } })) };
	const below = Math.max(...SHAPES.map(({ across }) => answeredHeight(1)(brief, across)));
	const together = after(below);
	if (together.length === 1)
		return [slide({ ...answer, id: `${id}-answer`, answered: [brief], picture: together[0]! })];
	const { size, pages } = sized([full], answeredHeight, answer.title);
	return [
		...pages.map((answered) => slide({ ...answer, id: `${id}-answer`, size, answered })),
		...after(0).map((picture, n) =>
			slide({
				...shared,
				id: `${id}-record${n ? `-${n + 1}` : ''}`,
				kind: 'picture',
				title: present.record,
				picture
			})
		)
	];
}

/** The screens of a game of guessing: for each offer the record so far with the question, and the answer with the record. */
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
		const so = (before: number) => moves.slice(Math.max(0, at - before), at + 1);
		const to = d.info.parties.filter((party) => offer.to.includes(party.id)).map((party) => party.name);
		const told = [item.id, ...answersTo(d, item.id).map((move) => move.id)];
		const title = present.before(to.join(', '));
		const block = guessBlock(item, title, i + 1);
		const tries = Array.from({ length: BEFORE + 1 }, (_, less) =>
			threadPages(d, so(BEFORE - less), [item.id], title, guessHeight(block))
		);
		const before = (tries.find(({ length }) => length === 1) ?? tries.at(-1)!)[0]!;
		const kicker = `${activity.title} · ${present.round(i + 1, items.length)}`;
		const shared = { activity: activity.id, kicker, notes: [answerNote([item])] };
		return [
			slide({ ...shared, id, kind: 'question', title, blocks: [block], picture: { ...before, asks: true } as Picture }),
			...revealed(item, id, (below) => threadPages(d, told, told.slice(1), present.came, below), shared)
		];
	});
}
