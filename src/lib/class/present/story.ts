/** The story, a step on each screen: its picture named in words, its sentences with the teacher or in place of the picture. */
import { get } from '../../data/find.ts';
import type { Dataset, Step } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { citesOf } from '../cite.ts';
import type { Reason } from '../cite.ts';
import { placesLine } from './cite-line.ts';
import { pictureOf } from './pictures.ts';
import { linesOf, sized } from './room.ts';
import type { Height } from './room.ts';
import { plain, slide } from './slide.ts';
import type { Deck, Slide } from './slide.ts';

const said = (d: Dataset, { say, claims }: Step['text'][number]): Reason => ({
	say,
	cites: citesOf(
		d,
		claims.map((id) => get(d, 'claims', id))
	)
});

/** A sentence and the line of its sources below it. */
const heightOf =
	(size: number): Height<Reason> =>
	({ say, cites }, across) =>
		linesOf(say, across, size) * 1.25 * size + (cites.length ? linesOf(placesLine(cites), across) * 1.25 : 0) + 0.5;

function slidesOfStep(d: Dataset, step: Step): Slide[] {
	const lines = step.text.map((sentence) => said(d, sentence));
	const { size } = sized(lines, heightOf, step.title);
	return [
		slide({
			id: step.id,
			kind: 'step',
			kicker: step.chapter,
			title: step.title,
			size,
			lines,
			picture: pictureOf(step.chart, step.show, step.focus),
			notes: [{ head: present.note.say, lines }]
		})
	];
}

/** The deck of the story. */
export const storyDeck = (d: Dataset): Deck => ({
	id: 'story',
	title: present.titleOf(d.info.title),
	parts: [],
	slides: [
		slide({
			id: 'start',
			kind: 'opening',
			kicker: present.story,
			title: d.info.title,
			lines: [
				plain(d.info.lead),
				plain(present.about(d.story.length)),
				plain(en.site.version(d.info.version, d.info.asOf))
			]
		}),
		...d.story.flatMap((step) => slidesOfStep(d, step))
	]
});
