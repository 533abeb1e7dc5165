/** The screens of one activity, in the order of a lesson: what it is for, what to do, what is right, what to talk about. */
import { lead } from '../../data/find.ts';
import { fillHeadline } from '../../data/headline.ts';
import { chartOf } from '../../data/lesson.ts';
import type { Activity, Dataset } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { chainOf } from '../chain.ts';
import { keyLines } from '../key.ts';
import { workOf } from '../works.ts';
import { gridPages, ladderPages, threadPages, threadWhole, wordingPages } from './pictures.ts';
import { playSlides } from './play.ts';
import { questionSlides } from './questions.ts';
import { roundSlides } from './rounds.ts';
import { plain, slide } from './slide.ts';
import type { Note, Part, Picture, Slide } from './slide.ts';

/** The id of an activity without its prefix: `ly-chain` is `chain`. */
export const nameOf = (activity: Activity): string => activity.id.replace(/^ly-/, '');

function opening(activity: Activity): Slide {
	const { goal, minutes, group, material, id } = activity;
	return slide({
		id: nameOf(activity),
		kind: 'opening',
		kicker: `${en.class.minutes(minutes)} · ${group}`,
		title: activity.title,
		lines: [plain(goal), ...material.map(plain)],
		activity: id
	});
}

/** The picture that the class looks at while it does what it is asked to; none where it gives the answers away. */
function lookedAt(d: Dataset, activity: Activity, title: string): Picture[] {
	const { kind, show } = activity;
	if (!['headline', 'chain', 'rank', 'gaps'].includes(kind)) return [];
	const chart = chartOf(activity);
	if (chart === 'moves') return [threadWhole(show, kind === 'chain')];
	return chart === 'positions' ? gridPages(d, show, [], false, title) : ladderPages(d, show, [], 'rank', false, title);
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

/** The chart in words, over as many screens as it needs. */
function inWords(d: Dataset, activity: Activity, title: string = present.chart): Slide[] {
	const { show } = activity;
	const pages: Record<ReturnType<typeof chartOf>, () => Picture[]> = {
		moves: () => threadPages(d, show, [], title),
		positions: () => gridPages(d, show, [], true, title),
		delegations: () => ladderPages(d, show, [], 'rank', true, title),
		wording: () => show.flatMap((id) => wordingPages(d, [id], [], title))
	};
	return several(activity, 'chart', title, pages[chartOf(activity)]());
}

function questions(d: Dataset, activity: Activity, from = 0, to = Infinity): Slide[] {
	const { items } = workOf(d, activity);
	return items
		.slice(from, to)
		.flatMap((item, i) =>
			questionSlides(item, `${nameOf(activity)}-question-${from + i + 1}`, activity.id, from + i + 1, items.length)
		);
}

/** What stands between the prompts and the debrief. */
function middle(d: Dataset, activity: Activity): Slide[] {
	switch (activity.kind) {
		case 'predict':
			return roundSlides(d, activity, nameOf(activity));
		case 'negotiate':
			return playSlides(d, activity, nameOf(activity));
		case 'headline': {
			const title = fillHeadline(d.info.charts[activity.chart].title, d);
			const named = lookedAt(d, activity, title).map((whole) =>
				whole.chart === 'moves' ? { ...whole, links: true } : whole
			);
			return [
				...questions(d, activity, 0, 1),
				...several(activity, 'headline', title, named, present.headline),
				...inWords(d, activity),
				...questions(d, activity, 1)
			];
		}
		case 'chain': {
			const chain = chainOf(d, activity.show).map(({ id }) => id);
			const focus = chain.slice(-1);
			return [
				...inWords(d, activity),
				...several(activity, 'chain', present.chain, chain.length ? threadPages(d, chain, focus) : []),
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

const asked = (activity: Activity, kind: 'prompt' | 'debrief', title: string, i: number): Slide =>
	slide({
		id: `${nameOf(activity)}-${kind}-${i + 1}`,
		kind,
		kicker: `${activity.title} · ${kind === 'prompt' ? en.class.prompts : en.class.debrief}`,
		title,
		activity: activity.id
	});

/** What to do, above the picture to do it with; a picture that needs several screens comes after the first prompt. */
function prompts(d: Dataset, activity: Activity): Slide[] {
	const pictures = activity.prompts.map((title) => lookedAt(d, activity, title));
	const together = pictures.every(({ length }) => length === 1);
	return activity.prompts.flatMap((title, i) => {
		const prompt = asked(activity, 'prompt', title, i);
		if (together) return [{ ...prompt, picture: pictures[i]![0]! }];
		const after = i ? [] : lookedAt(d, activity, en.class.picture);
		return [prompt, ...several(activity, 'whole', en.class.picture, after)];
	});
}

/** The screens of an activity. */
export const activitySlides = (d: Dataset, activity: Activity): Slide[] => [
	opening(activity),
	...prompts(d, activity),
	...middle(d, activity),
	...(activity.kind === 'negotiate' ? several(activity, 'record', present.record, threadPages(d, activity.show)) : []),
	...activity.debrief.map((title, i) => asked(activity, 'debrief', title, i))
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
