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
const place = connect(standard, course, answers) ?? course.plan;

if (!location.hash) {
	const page = `class/${place === course.plan ? 'plan/' : ''}${nameOfLesson(place)}/`;
	history.replaceState(null, '', hashOf({ page, id: '' }));
}
startFile(answers);
