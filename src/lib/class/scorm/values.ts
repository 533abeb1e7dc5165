/** What a platform is to hold of a lesson, as the elements of its data model and their values, in the order to send them. */
import { nameOfLesson } from '../../data/lesson.ts';
import { writeBookmark } from './bookmark.ts';
import { standingOf, type Course, type Picks, type Question } from './course.ts';
import type { Standard } from './standard.ts';

export type Value = [element: string, value: string];

export interface State {
	picks: Picks;
	/** The student pressed Finish. */
	handedIn: boolean;
	/** Id of the plan or of the activity where the student is. */
	place: string;
	/** Of this session. */
	seconds: number;
	/** The platform holds a result already; a lesson that is begun again does not take it back. */
	settled: boolean;
}

/** A lesson is over when every question is answered, or the student says so. */
export const isOver = (course: Course, { picks, handedIn }: Pick<State, 'picks' | 'handedIn'>): boolean =>
	handedIn || standingOf(course, picks).complete;

/** Everything but the single answers. A score is sent with a result only: a platform grades any score that it gets. */
export function valuesOf(standard: Standard, course: Course, state: State): Value[] {
	const { answered, of, score } = standingOf(course, state.picks);
	const over = isOver(course, state);
	const passed = score !== null && score >= course.pass ? 'passed' : 'failed';
	const { name } = standard;
	const status = (value: string): Value[] => [[standard.status, value]];
	const result = (): Value[] => {
		if (score === null) return status('completed');
		const scores: Value[] = [
			[`${standard.score}.raw`, String(score)],
			[`${standard.score}.min`, '0'],
			[`${standard.score}.max`, '100']
		];
		if (name === '1.2') return [...scores, ...status(passed)];
		return [
			...scores,
			[`${standard.score}.scaled`, String(score / 100)],
			...status('completed'),
			['cmi.success_status', passed]
		];
	};
	const progress = over ? 1 : of ? Math.floor((100 * answered) / of) / 100 : 0;
	return [
		...(over ? result() : state.settled ? [] : status('incomplete')),
		...(name === '2004' && (over || !state.settled)
			? [['cmi.progress_measure', String(progress)] satisfies Value]
			: []),
		[standard.location, state.place],
		[standard.suspend, writeBookmark(course, state.picks)],
		[standard.time, standard.duration(state.seconds)],
		// Kept also when all is done: either standard lets a platform forget the answers of a lesson that was not suspended.
		[standard.exit, 'suspend']
	];
}

/** One character for an option, as the standards want it. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MOST_PATTERNS = 10;

/** One answer as the next entry of the platform's list. Neither words of the question nor of the answer are sent. */
export function answerValues(
	standard: Standard,
	n: number,
	activity: string,
	{ id, options }: Question,
	pick: number
): Value[] {
	const of = (element: string) => `cmi.interactions.${n}.${element}`;
	const right = options.flatMap(({ right }, i) => (right ? [LETTERS[i]!] : [])).slice(0, MOST_PATTERNS);
	return [
		[of('id'), `${nameOfLesson(activity)}_${id}`.replace(/[^\w-]/g, '_').slice(0, 200)],
		[of('type'), 'choice'],
		...right.map((letter, i): Value => [of(`correct_responses.${i}.pattern`), letter]),
		[of(standard.response), LETTERS[pick]!],
		[of('result'), options[pick]?.right ? 'correct' : standard.wrong]
	];
}
