/** What a class needs for a plan. */
import { activitiesOf } from '../data/lesson.ts';
import type { Activity, Dataset, Plan } from '../data/schema.ts';

/** The activities of a plan, in its order. */
export const activitiesIn = (d: Pick<Dataset, 'lesson'>, { activities }: Plan): Activity[] =>
	activities.flatMap((id) => activitiesOf(d).filter((activity) => activity.id === id));

/** What its activities need, each thing once. */
export const needsOf = (d: Pick<Dataset, 'lesson'>, plan: Plan): string[] => [
	...new Set(activitiesIn(d, plan).flatMap(({ material }) => material))
];
