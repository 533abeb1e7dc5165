/** The story, a step on each screen: its picture named in words, its sentences with the teacher or in place of the picture. */
import { charts } from '../../charts/index.ts';
import { get } from '../../data/find.ts';
import type { Dataset, Step } from '../../data/schema.ts';
import { positionLayout } from '../../layout/position.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { citesOf } from '../cite.ts';
import type { Reason } from '../cite.ts';
import { placesLine } from './cite-line.ts';
import { axisPage, gridPages, scenePicture, threadPages, wordingPages } from './pictures.ts';
import { linesOf, sized } from './room.ts';
import type { Height } from './room.ts';
import { plain, slide } from './slide.ts';
import type { Deck, Picture, Slide } from './slide.ts';

function picturesOf(d: Dataset, { chart, show, focus, title }: Step): Picture[] {
	if (charts[chart].scene) return [scenePicture(chart, show, focus)];
	if (chart === 'moves') return threadPages(d, show, focus, title);
	if (chart === 'wording') return wordingPages(d, show, focus, title);
	const onAxis = positionLayout(d, new Set(show)).axis.tracks.length > 0;
	return onAxis ? [axisPage(d, show, focus, title)] : gridPages(d, show, focus, true, title);
}

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
	const pictures = picturesOf(d, step);
	return pictures.map((picture, i) =>
		slide({
			id: `${step.id}${i ? `-${i + 1}` : ''}`,
			kind: 'step',
			kicker: step.chapter,
			title: present.part(step.title, i + 1, pictures.length),
			size,
			lines,
			picture,
			notes: [{ head: present.note.say, lines }]
		})
	);
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
