/** A question on its own screen, and what is right on the screens after it: each answer with why, who says so and where. */
import { present } from '../../messages/present.ts';
import type { Item, Option } from '../work.ts';
import { citeLine } from './cite-line.ts';
import { linesOf, sized } from './room.ts';
import type { Height } from './room.ts';
import { slide } from './slide.ts';
import type { Note, Slide } from './slide.ts';

/** In letters: the option, why it is right, where that stands; the style sheet has these sizes too. */
const heightOf =
	(size: number): Height<Option> =>
	({ text, reason }, across) =>
		(linesOf(text, across - 2.5 * size, 1.3 * size) * 1.3 * 1.2 +
			(reason.say ? linesOf(reason.say, across, size) * 1.3 : 0) +
			reason.cites.reduce(
				(sum, cite) => sum + linesOf(`${citeLine(cite)}: “${cite.quote ?? ''}”`, across, size) * 1.25,
				0
			) +
			1.3) *
		size;

const optionHeight =
	(size: number): Height<string> =>
	(text, across) =>
		(linesOf(text, across - 2.5 * size, size) * 1.3 + 0.7) * size;

const rightOf = ({ options }: Item) => options.filter(({ right }) => right);

const said = ({ text, reason }: Option) => ({
	say: reason.say.includes(text) ? reason.say : `${text.replace(/[.:]+$/, '')}. ${reason.say}`,
	cites: reason.cites
});

/** What the teacher sees before the class does. */
export const answerNote = (item: Item): Note => ({ head: present.note.answer, lines: rightOf(item).map(said) });

/** The screens of one question: what is asked, then what is right. */
export function questionSlides(item: Item, id: string, activity: string, n: number, all: number): Slide[] {
	const notes = [answerNote(item)];
	const options = item.options.map(({ text }) => text);
	const asked = slide({
		id,
		kind: 'question',
		kicker: present.question(n, all),
		title: item.ask,
		size: sized(options, optionHeight, item.ask).size,
		options,
		notes,
		activity
	});
	const { size, pages } = sized(rightOf(item), heightOf, item.ask);
	const answers = pages.map((right, i) =>
		slide({
			id: `${id}-answer${i ? `-${i + 1}` : ''}`,
			kind: 'answer',
			kicker: present.part(present.answer(n, all), i + 1, pages.length),
			title: item.ask,
			size,
			options: right.map(({ text }) => text),
			lines: right.map(({ reason }) => reason),
			notes,
			activity
		})
	);
	return [asked, ...answers];
}
