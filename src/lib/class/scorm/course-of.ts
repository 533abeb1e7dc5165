/** The course of a lesson plan, computed out of the dataset. */
import { activitiesOf } from '../../data/lesson.ts';
import type { Dataset, Plan } from '../../data/schema.ts';
import { workOf } from '../works.ts';
import { writeBookmark } from './bookmark.ts';
import type { Course } from './course.ts';

/**
 * @param pass from 0 to 100
 * @throws Error where the plan asks so much that no platform could keep the answers
 */
export function courseOf(d: Dataset, { id, activities }: Plan, pass: number): Course {
	const named = new Map(activitiesOf(d).map((one) => [one.id, one]));
	const course: Course = {
		plan: id,
		pass,
		activities: activities
			.flatMap((activity) => named.get(activity) ?? [])
			.map((activity) => ({
				id: activity.id,
				items: workOf(d, activity).items.map(({ id, ask, options }) => ({
					id,
					ask,
					options: options.map(({ text, right }) => ({ text, right }))
				}))
			}))
	};
	writeBookmark(course, new Map(course.activities.map(({ id, items }) => [id, items.map(() => 0)])));
	return course;
}
