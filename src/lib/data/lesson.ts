/** Look-ups in what the classroom is made of. */
import type { Activity, Dataset, Lesson, Plan, Step } from './schema.ts';

/** The name of a plan or an activity in addresses, files and codes: its id without the prefix. */
export const nameOfLesson = (id: string): string => id.replace(/^l[sy]-/, '');

export const isPlan = (one: Lesson): one is Plan => one.kind === 'plan';
export const plansOf = ({ lesson }: Pick<Dataset, 'lesson'>): Plan[] => lesson.filter(isPlan);
export const activitiesOf = ({ lesson }: Pick<Dataset, 'lesson'>): Activity[] =>
	lesson.filter((one): one is Activity => !isPlan(one));

const charts: Record<Exclude<Activity['kind'], 'headline'>, Step['chart']> = {
	words: 'wording',
	error: 'wording',
	spelling: 'wording',
	rank: 'delegations',
	gaps: 'positions',
	chain: 'moves',
	predict: 'moves',
	negotiate: 'moves'
};

/** The chart that an activity looks at. */
export const chartOf = (activity: Activity): Step['chart'] =>
	activity.kind === 'headline' ? activity.chart : charts[activity.kind];
