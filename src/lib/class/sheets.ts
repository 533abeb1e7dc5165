/** What there is to print: for each paper its address, its title and, where it must fit, on how many pages. */
import { activitiesOf, nameOfLesson } from '../data/lesson.ts';
import type { Activity, Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { roleCards } from './role-card.ts';

export interface Sheet {
	/** Last part of its address. */
	id: string;
	title: string;
	kind: 'worksheet' | 'key' | 'cards' | 'game' | 'sources' | 'guide' | 'register';
	/** null where it is as long as what it holds. */
	pages: number | null;
	/** null for what belongs to all activities. */
	activity: Activity | null;
	/** Whether students get it: such a paper holds no answer. */
	student: boolean;
}

const CARDS_A_PAGE = 2;
/** What is worked on with the articles, and so with cards of what they say. */
const fromSources: ReadonlySet<Activity['kind']> = new Set(['words', 'error', 'rank', 'spelling']);

function ofActivity(d: Dataset, activity: Activity): Sheet[] {
	const { print } = en.class;
	const { title } = activity;
	const id = nameOfLesson(activity.id);
	if (activity.kind === 'negotiate')
		return [
			{
				id: `${id}-cards`,
				title: `${print.cards}: ${title}`,
				kind: 'cards',
				pages: Math.ceil(roleCards(d, activity).length / CARDS_A_PAGE),
				activity,
				student: true
			},
			{ id: `${id}-rules`, title: `${print.rules}: ${title}`, kind: 'game', pages: 1, activity, student: true }
		];
	const cards: Sheet = {
		id: `${id}-sources`,
		title: `${print.sources}: ${title}`,
		kind: 'sources',
		pages: null,
		activity,
		student: true
	};
	return [
		{ id: `${id}-sheet`, title: print.sheet(title), kind: 'worksheet', pages: 1, activity, student: true },
		...(fromSources.has(activity.kind) ? [cards] : []),
		{ id: `${id}-key`, title: print.key(title), kind: 'key', pages: null, activity, student: false }
	];
}

export function sheetsOf(d: Dataset): Sheet[] {
	const { print } = en.class;
	const shared = (id: string, title: string, kind: Sheet['kind'], student: boolean): Sheet => ({
		id,
		title,
		kind,
		pages: null,
		activity: null,
		student
	});
	return [
		...activitiesOf(d).flatMap((activity) => ofActivity(d, activity)),
		shared('sources', print.allSources, 'sources', true),
		shared('guide', print.guide, 'guide', false),
		shared('register', print.register.title, 'register', false)
	];
}
