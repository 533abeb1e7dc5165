/** The script of a package for a learning platform: the one file, opened at its lesson, with answers that the platform keeps. */
import { answersInMemory } from '../lib/class/attempt.ts';
import type { Course } from '../lib/class/scorm/course.ts';
import { connect } from '../lib/class/scorm/lms.client.ts';
import type { StandardName } from '../lib/class/scorm/standard.ts';
import { nameOfLesson } from '../lib/data/lesson.ts';
import { hashOf } from '../lib/file/place.ts';
import { startFile } from './start-file.client.ts';

const told = document.querySelector('[data-course]')!.textContent;
const { standard, course } = JSON.parse(told) as { standard: StandardName; course: Course };
const answers = answersInMemory();
const addressOf = (place: string) =>
	hashOf({ page: `class/${place === course.plan ? 'plan/' : ''}${nameOfLesson(place)}/`, id: '' });

const connected = connect(standard, course, answers);
const now = typeof connected === 'string';
const beginning = addressOf(now ? connected : course.plan);
if (!location.hash) history.replaceState(null, '', beginning);
if (now) startFile(answers);
else {
	startFile(answers, connected);
	void connected.then((place) => {
		if (place && location.hash === beginning) location.hash = addressOf(place);
	});
}
