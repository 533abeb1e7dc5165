/**
 * The questions of an activity as platforms take them: choose one of several answers, of which any right one counts. They are
 * the computed questions that screens, worksheets and keys are made of, in plain text.
 */
import { activitiesOf, nameOfLesson } from '../../data/lesson.ts';
import type { Activity, Dataset, Plan } from '../../data/schema.ts';
import { quiz } from '../../messages/quiz.ts';
import { verbatim } from '../../messages/verbatim.ts';
import type { Cite, Reason } from '../cite.ts';
import { workOf } from '../works.ts';
import { plainText } from './plain-text.ts';

export interface QuizOption {
	/** `o1`, `o2`, in the order of the question. */
	id: string;
	text: string;
	right: boolean;
	/** Why it is right or wrong; then a line for every passage, with source, paragraph and speaker. */
	feedback: string;
}

export interface QuizItem {
	/** The activity and the question in it: `ly-chain-mv-02-ceasefire`. A name as XML has it (NCName); the same in every build. */
	id: string;
	name: string;
	ask: string;
	/** A line under the question where it asks about a chart; '' elsewhere. */
	see: string;
	options: QuizOption[];
	/** Every right answer with its reason and its passages. */
	feedback: string;
}

export interface Quiz {
	/** Id of the activity. */
	id: string;
	/** The name of the activity in addresses and files. */
	name: string;
	title: string;
	/** Title of the dataset. */
	site: string;
	items: QuizItem[];
}

/** Words out of an article, with whose they are where they are not the speaker’s; none that the reason quotes already. */
function wordsOf({ quote, quoteBy, wording, translation }: Cite, say: string): string {
	const words = quote ?? wording;
	if (!words || say.includes(`“${words}”`)) return '';
	return [verbatim(words, translation), ...(quote && quoteBy ? [`(${quoteBy})`] : [])].join(' ');
}

/** A reason as lines: what it says, then each passage once. */
function linesOf({ say, cites }: Reason): string {
	const places = cites.map((cite) => quiz.cite(cite.sourceName, cite.para, cite.speaker, wordsOf(cite, say)));
	return plainText([say, ...new Set(places)].join('\n'));
}

/** @param origin where the site will stand, without a slash at its end; '' where nobody said */
export function quizOf(d: Dataset, activity: Activity, origin: string): Quiz {
	const name = nameOfLesson(activity.id);
	const address = origin && `${origin}/class/${name}/`;
	const see = activity.kind === 'headline' ? quiz.chart(activity.title, d.info.title, address) : '';
	const items = workOf(d, activity).items.map(({ id, ask, options }, i): QuizItem => {
		const all = options.map(({ text, right, reason }, k) => ({
			id: `o${k + 1}`,
			text: plainText(text),
			right,
			feedback: linesOf(reason)
		}));
		const told = all.filter(({ right }) => right).map((one) => `${quiz.right(one.text)}\n${one.feedback}`);
		return {
			id: `${activity.id}-${id}`,
			name: plainText(quiz.question(activity.title, i + 1)),
			ask: plainText(ask),
			see: plainText(see),
			options: all,
			feedback: told.join('\n')
		};
	});
	return { id: activity.id, name, title: plainText(activity.title), site: plainText(d.info.title), items };
}

/** The questions of every activity that asks something, in the order of the dataset. */
export const quizzesOf = (d: Dataset, origin: string): Quiz[] =>
	activitiesOf(d)
		.map((activity) => quizOf(d, activity, origin))
		.filter(({ items }) => items.length);

/** Those of a plan, in its order. */
export function quizzesOfPlan(d: Dataset, { activities }: Plan, origin: string): Quiz[] {
	const quizzes = new Map(quizzesOf(d, origin).map((one) => [one.id, one]));
	return activities.flatMap((id) => quizzes.get(id) ?? []);
}

/** The question with the line under it. */
export const askWithChart = ({ ask, see }: QuizItem) => (see ? `${ask}\n${see}` : ask);
