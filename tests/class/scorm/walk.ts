/** Lessons for tests: a course out of the dataset, and students who answer all of it right, wrong or by half. */
import { callsTo } from '../../../src/lib/class/scorm/calls.ts';
import { courseOf } from '../../../src/lib/class/scorm/course-of.ts';
import { PASS, type Course } from '../../../src/lib/class/scorm/course.ts';
import { openSession, type Session } from '../../../src/lib/class/scorm/session.ts';
import { standards, type StandardName } from '../../../src/lib/class/scorm/standard.ts';
import { plansOf } from '../../../src/lib/data/lesson.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';
import type { Platform } from './platform.ts';

const d = readDataset('data/istanbul-2025');
export const courses: Course[] = plansOf(d).map((plan) => courseOf(d, plan, PASS));
export const names: StandardName[] = ['1.2', '2004'];

/** A clock that goes on by a second and a half whenever it is read. */
export const clock = () => {
	let now = 0;
	return () => (now += 1500);
};

export const open = (name: StandardName, { api }: Platform, course: Course, now = clock()): Session | null =>
	openSession(callsTo(api, standards[name]), standards[name], course, now);

export type Way = 'right' | 'wrong';

/** Answers one question after the other, as the activities do: all picks of an activity after each of them. */
export function answerAll(session: Session, course: Course, way: Way, most = Infinity) {
	let left = most;
	for (const { id, items } of course.activities) {
		const picks = [...(session.picks.get(id) ?? items.map(() => -1))];
		items.forEach(({ options }, i) => {
			if (picks[i]! >= 0 || left-- <= 0) return;
			picks[i] = options.findIndex(({ right }) => right === (way === 'right'));
			session.answer(id, picks);
		});
	}
}
