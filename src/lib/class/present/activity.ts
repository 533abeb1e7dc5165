/** The screens of one activity, in the order of a lesson: what it is for, what to do, what is right, what to talk about. */
import { recordsFor } from '../../charts/says.ts';
import { lead } from '../../data/find.ts';
import { fillHeadline } from '../../data/headline.ts';
import { chartOf, nameOfLesson } from '../../data/lesson.ts';
import type { Activity, Dataset } from '../../data/schema.ts';
import { label } from '../../layout/label.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { chainOf } from '../chain.ts';
import { keyLines } from '../key.ts';
import { workOf } from '../works.ts';
import { pictureOf } from './pictures.ts';
import { playSlides } from './play.ts';
import { questionSlides } from './questions.ts';
import { pointSlides } from './points.ts';
import { LINE, linesOf, sized, type Height } from './room.ts';
import { roundSlides } from './rounds.ts';
import { plain, slide } from './slide.ts';
import type { Note, Part, Picture, Slide } from './slide.ts';

/** The id of an activity without its prefix: `ly-chain` is `chain`. */
export const nameOf = (activity: Activity): string => nameOfLesson(activity.id);

/** What it is for, how long it takes, who does it, with what; the only activity of a plan opens the plan. */
export function opening(activity: Activity, title: string = activity.title, id: string = nameOf(activity)): Slide {
	const { goal, minutes, group, material } = activity;
	return slide({
		id,
		kind: 'opening',
		kicker: `${en.class.minutes(minutes)} · ${group}`,
		title,
		lines: [plain(goal), ...material.map(plain)],
		activity: activity.id
	});
}

/** The picture that the class looks at while it does what it is asked to; none where it gives the answers away. */
function lookedAt(activity: Activity): Picture[] {
	const { kind, show } = activity;
	if (!['headline', 'chain', 'rank', 'gaps'].includes(kind)) return [];
	return [{ ...pictureOf(chartOf(activity), show), ...(kind === 'headline' && { bare: true as const }) }];
}

const several = (
	activity: Activity,
	id: string,
	title: string,
	pictures: Picture[],
	kicker: string = activity.title
): Slide[] =>
	pictures.map((picture, i) =>
		slide({
			id: `${nameOf(activity)}-${id}${i ? `-${i + 1}` : ''}`,
			kind: 'picture',
			kicker,
			title: present.part(title, i + 1, pictures.length),
			picture,
			activity: activity.id
		})
	);

/** Every record of the activity by its sentence, over as many screens as they need. */
function labelSlides(d: Dataset, activity: Activity, title: string): Slide[] {
	const shown = recordsFor(d, chartOf(activity)).filter(({ id }) => activity.show.includes(id));
	const height =
		(size: number): Height<string> =>
		(text, across) =>
			(linesOf(text, across, size) * LINE + 0.35) * size;
	const { size, pages } = sized(
		shown.map((record) => label(d, record)),
		height,
		title
	);
	return pages.map((page, i) =>
		slide({
			id: `${nameOf(activity)}-chart${i ? `-${i + 1}` : ''}`,
			kind: 'picture',
			kicker: activity.title,
			title: present.part(title, i + 1, pages.length),
			size,
			lines: page.map(plain),
			activity: activity.id
		})
	);
}

/** The chart in words, over as many screens as it needs. */
const inWords = (d: Dataset, activity: Activity): Slide[] => labelSlides(d, activity, present.chart);

function questions(d: Dataset, activity: Activity, from = 0, to = Infinity): Slide[] {
	const { items } = workOf(d, activity);
	const asked = items.map((item, i) => ({ n: i + 1, item })).slice(from, to);
	const id = `${nameOf(activity)}-question`;
	return questionSlides({ id, activity: activity.id, asked, all: items.length, kicker: activity.title });
}

/** The chart without a word beside the headlines to choose from; under its headline it can be asked. */
function headlineSlides(d: Dataset, activity: Activity & { kind: 'headline' }): Slide[] {
	const title = fillHeadline(d.info.charts[activity.chart].title, d);
	return [
		...questions(d, activity, 0, 1),
		...several(activity, 'headline', title, [pictureOf(activity.chart, activity.show)], present.headline),
		...inWords(d, activity),
		...questions(d, activity, 1)
	];
}

/** What stands between the prompts and the debrief. */
function middle(d: Dataset, activity: Activity): Slide[] {
	switch (activity.kind) {
		case 'predict':
			return roundSlides(d, activity, nameOf(activity));
		case 'negotiate':
			return playSlides(d, activity, nameOf(activity));
		case 'headline':
			return headlineSlides(d, activity);
		case 'chain': {
			const chain = chainOf(d, activity.show).map(({ id }) => id);
			const focus = chain.slice(-1);
			return [
				...inWords(d, activity),
				...several(activity, 'chain', present.chain, chain.length ? [pictureOf(chartOf(activity), chain, focus)] : []),
				...questions(d, activity)
			];
		}
		case 'rank':
		case 'words':
		case 'error':
		case 'spelling':
			// The articles side by side are the answer.
			return [...questions(d, activity), ...inWords(d, activity)];
		case 'gaps':
			return [...inWords(d, activity), ...questions(d, activity)];
	}
}

/** All that is to do on one screen, and the picture to do it with after it. */
const prompts = (activity: Activity): Slide[] => [
	...pointSlides(activity, nameOf(activity), 'prompt'),
	...several(activity, 'whole', en.class.picture, lookedAt(activity))
];

/** The screens of an activity between its opening and its end. */
export const activitySlides = (d: Dataset, activity: Activity): Slide[] => [
	...prompts(activity),
	...middle(d, activity),
	...(activity.kind === 'negotiate'
		? several(activity, 'record', present.record, [pictureOf(chartOf(activity), activity.show)])
		: []),
	...pointSlides(activity, nameOf(activity), 'debrief')
];

/** What a teacher wants at hand all through an activity: steps, what the class may find, what to talk about. */
export function partOf(d: Dataset, activity: Activity): Part {
	const { tables } = workOf(d, activity);
	const found = keyLines({ tables, items: [] }).map(({ ask, answer, cites }) => ({ say: `${ask}: ${answer}`, cites }));
	const record =
		activity.kind === 'negotiate'
			? d.moves.filter(({ id }) => activity.show.includes(id)).map((move) => ({ say: lead(d, move).gist, cites: [] }))
			: [];
	const notes: Note[] = [
		{ head: en.class.goal, lines: [plain(activity.goal), ...activity.material.map(plain)] },
		{ head: en.class.prompts, lines: activity.prompts.map(plain) },
		{ head: present.note.expect, lines: [...found, ...record] },
		{ head: en.class.debrief, lines: activity.debrief.map(plain) }
	];
	return {
		id: activity.id,
		title: activity.title,
		minutes: activity.minutes,
		notes: notes.filter(({ lines }) => lines.length)
	};
}
