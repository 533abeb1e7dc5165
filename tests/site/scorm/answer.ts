/** A student in a lesson, who answers on screen. */
import type { Course } from '../../../src/lib/class/scorm/course.ts';
import type { Lesson } from './lms.ts';

/** Turns to an activity, as a link of the lesson does. */
export async function turnTo({ inside }: Lesson, activity: string) {
	await inside.evaluate((page) => (location.hash = page), `#/class/${activity.replace(/^ly-/, '')}/`);
	await inside.waitForFunction(
		(id) => !!document.querySelector(`main [data-activity="${id}"][data-started]`),
		activity
	);
}

/** Answers the questions that have no answer yet, with the button of each; `most` of them at most. */
export async function answerOnScreen(lesson: Lesson, course: Course, way: 'right' | 'wrong', most = Infinity) {
	let left = most;
	for (const { id, items } of course.activities) {
		if (!items.length || left <= 0) continue;
		await turnTo(lesson, id);
		left -= await lesson.inside.evaluate(
			({ id, way, left }) => {
				const open = [...document.querySelectorAll(`[data-activity="${id}"] [data-item]`)].filter(
					(item) => !item.querySelector('input:disabled')
				);
				const now = open.slice(0, left ?? open.length);
				for (const item of now) {
					const options = [...item.querySelectorAll<HTMLElement>('[data-option]')];
					const option = options.find(({ dataset }) => (dataset.option === 'right') === (way === 'right'))!;
					option.closest('label')!.click();
					const check = item.querySelector<HTMLElement>('[data-check]')!;
					check.click();
					// Where one offer is shown at a time, the same button leads to the next.
					if (item.closest<HTMLElement>('[data-play]')?.dataset.play === 'predict') check.click();
				}
				return now.length;
			},
			{ id, way, left: left === Infinity ? null : left }
		);
	}
}
