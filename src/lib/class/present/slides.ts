/** Decks: a lesson plan, or the story, as screens in their order. Pure: a dataset goes in, plain objects come out. */
import { activitiesOf, nameOfLesson, plansOf } from '../../data/lesson.ts';
import type { Dataset, Plan } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { activitySlides, opening, partOf } from './activity.ts';
import { plain, slide } from './slide.ts';
import type { Deck, Slide } from './slide.ts';
import { storyDeck } from './story.ts';

/** The id of a plan without its prefix, as it stands in the address. */
export const deckName = (plan: Plan): string => nameOfLesson(plan.id);

const inPlan = (d: Dataset, plan: Plan) =>
	plan.activities.flatMap((id) => activitiesOf(d).filter((activity) => activity.id === id));

/** All screens of a lesson plan. */
export function slidesOf(d: Dataset, plan: Plan): Slide[] {
	const activities = inPlan(d, plan);
	const [only, ...more] = activities;
	if (only && !more.length) return [opening(only, plan.title, 'start'), ...activitySlides(d, only)];
	const first = slide({
		id: 'start',
		kind: 'opening',
		kicker: `${d.info.title} · ${en.class.minutes(plan.minutes)}`,
		title: plan.title,
		lines: [
			plain(plan.about),
			...activities.map(({ title, minutes }) => plain(`${title} · ${en.class.minutes(minutes)}`))
		]
	});
	return [first, ...activities.flatMap((activity) => [opening(activity), ...activitySlides(d, activity)])];
}

/** Every deck of a dataset: one for each plan, and the story. */
export const decksOf = (d: Dataset): Deck[] => [
	...plansOf(d).map((plan) => ({
		id: deckName(plan),
		title: present.titleOf(plan.title),
		parts: inPlan(d, plan).map((activity) => partOf(d, activity)),
		slides: slidesOf(d, plan)
	})),
	storyDeck(d)
];

/** The records whose marks a deck shows: those whose evidence its page holds. */
export const shownIn = ({ slides }: Deck): Set<string> => new Set(slides.flatMap(({ picture }) => picture?.show ?? []));
