/** Questions, as many on a screen as belong together, and what is right after them: each answer with why and where it stands. */
import { present } from '../../messages/present.ts';
import type { Item } from '../work.ts';
import { screensOf } from './blocks.ts';
import type { Numbered, Screen } from './blocks.ts';
import { spokenLines } from './cite-line.ts';
import { LINE, linesOf, sized } from './room.ts';
import type { Height } from './room.ts';
import { slide } from './slide.ts';
import type { Answered, Note, Slide } from './slide.ts';

/** What is asked of an activity: which of its questions. */
export interface Asking {
	/** Begin of the slides' ids. */
	id: string;
	activity: string;
	asked: Numbered[];
	/** Number of questions of the whole activity. */
	all: number;
	kicker: string;
}

const rightOf = ({ options }: Item) => options.filter(({ right }) => right);

/** Nothing is said twice: a reason that only repeats the answer or what was asked is left out. */
export const whyOf = (ask: string, { text, reason }: Answered['rights'][number]): string =>
	[ask, text].some((told) => told.includes(reason.say)) ? '' : reason.say;

/** In letters: what was asked and the option, why it is right, where that stands; the style sheet has these sizes too. */
export const answeredHeight =
	(size: number): Height<Answered> =>
	({ stem, ask, rights }, across) =>
		rights.reduce(
			(sum, right, i) => {
				// What is right is not torn apart: it goes on a line of its own where there is no room beside the question.
				const whole = `✓__${right.text.replaceAll(' ', '_')}`;
				const head = linesOf(`${i ? '' : `${ask} `}${whole}`, across - 1.2 * size, 1.2 * size) * 1.2 * LINE;
				const why = whyOf(ask, right);
				const said = why ? linesOf(why, across, size) * LINE : 0;
				const where = spokenLines(right.reason.cites).reduce(
					(all, line) => all + linesOf(line, across, size) * LINE,
					0
				);
				return sum + (head + said + where + 0.3) * size;
			},
			(0.7 + (stem ? linesOf(stem, across, 1.1 * size) * 1.1 * LINE + 0.1 : 0)) * size
		);

/** What the teacher sees before the class does. */
export const answerNote = (items: readonly Item[]): Note => ({
	head: present.note.answer,
	lines: items.flatMap((item) =>
		rightOf(item).map(({ text, reason }) => {
			const point = items.length > 1 ? `${(item.parts?.point ?? item.ask).replace(/:$/, '')}: ` : '';
			const said = reason.say.includes(text) ? reason.say : `${text.replace(/[.:]+$/, '')}. ${reason.say}`;
			return { say: point + said, cites: reason.cites };
		})
	)
});

/** An item answered, after what was asked and of what, where the title does not say it. */
export const answeredOf = (item: Item, stem = '', ask = ''): Answered => ({
	stem,
	ask,
	rights: rightOf(item).map(({ text, reason }) => ({ text, reason }))
});

function slidesOf(asking: Asking, { asked, blocks, size }: Screen): Slide[] {
	const [from, to] = [asked[0]!.n, asked.at(-1)!.n];
	const alone = blocks.length === 1;
	const id = `${asking.id}-${from}`;
	const notes = [answerNote(asked.map(({ item }) => item))];
	const shared = { notes, activity: asking.activity };
	const question = slide({
		...shared,
		id,
		kind: 'question',
		kicker: `${asking.kicker} · ${present.questions(from, to, asking.all)}`,
		title: alone ? blocks[0]!.stem : present.two,
		size,
		blocks
	});
	const title = alone ? blocks[0]!.stem : present.twoAnswers;
	const entries = asked.map(({ n, item }) => {
		const block = blocks.findLast((one) => one.from <= n)!;
		return answeredOf(item, !alone && block.from === n ? block.stem : '', block.points[n - block.from]);
	});
	const { size: letters, pages } = sized(entries, answeredHeight, title);
	const answers = pages.map((answered, i) =>
		slide({
			...shared,
			id: `${id}-answer${i ? `-${i + 1}` : ''}`,
			kind: 'answer',
			kicker: `${asking.kicker} · ${present.part(present.answers(from, to, asking.all), i + 1, pages.length)}`,
			title,
			size: letters,
			answered
		})
	);
	return [question, ...answers];
}

/** The screens of some questions: what is asked, then what is right. */
export const questionSlides = (asking: Asking): Slide[] =>
	screensOf(asking.asked, present.two).flatMap((screen) => slidesOf(asking, screen));
