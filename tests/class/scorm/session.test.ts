/** Whole visits to a platform, for every lesson plan and both standards: no call of ours is ever refused. */
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../src/lib/class/scorm/course.ts';
import { LONGEST_BOOKMARK } from '../../../src/lib/class/scorm/bookmark.ts';
import { standards } from '../../../src/lib/class/scorm/standard.ts';
import { platform, type Platform } from './platform.ts';
import { answerAll, clock, courses, names, open, type Way } from './walk.ts';

const faults = ({ calls }: Platform) => calls.filter(({ error, said }) => error !== '0' || said === 'false');
const cases = names.flatMap((name) => courses.map((course) => ({ name, course, plan: course.plan })));

describe.each(cases)('$name, $plan', ({ name, course }) => {
	const s = standards[name];
	const scored = standingOf(course, new Map()).of > 0;
	const begin = (kept?: Record<string, unknown>, mode?: string) => platform(name, course.pass, kept, mode);
	const result = (lms: Platform) => ({
		status: lms.holds(s.status),
		success: name === '1.2' ? lms.holds(s.status) : lms.holds('cmi.success_status'),
		raw: lms.holds(`${s.score}.raw`)
	});

	test.each([
		{ way: 'right' as Way, score: '100', success: 'passed' },
		{ way: 'wrong' as Way, score: '0', success: 'failed' }
	])('all $way: $success, score $score', ({ way, score, success }) => {
		const lms = begin();
		const session = open(name, lms, course)!;
		answerAll(session, course, way);
		// The result stands before the end: a tab may be closed at any moment.
		expect(lms.holds(`${s.score}.raw`)).toBe(score);
		session.finish();
		session.finish();
		expect(faults(lms)).toEqual([]);
		expect(result(lms)).toEqual({ status: name === '1.2' ? success : 'completed', success, raw: score });
		expect(lms.calls.filter(({ method }) => method === s.calls.finish)).toHaveLength(1);
		expect(lms.holds('cmi.suspend_data').length).toBeLessThanOrEqual(LONGEST_BOOKMARK);
	});

	test('untouched: incomplete, no score', () => {
		const lms = begin();
		open(name, lms, course)!.finish();
		expect(faults(lms)).toEqual([]);
		expect(result(lms)).toMatchObject({ status: 'incomplete', raw: '' });
	});

	test('half, left, taken up again, ended: nothing is lost, nothing counts twice', () => {
		const half = Math.floor(standingOf(course, new Map()).of / 2);
		const first = begin();
		const before = open(name, first, course)!;
		answerAll(before, course, 'right', half);
		before.finish();
		expect(result(first)).toMatchObject({ status: 'incomplete', raw: '' });
		const second = begin(first.kept());
		const after = open(name, second, course)!;
		expect(standingOf(course, after.picks)).toMatchObject({ answered: half, right: half });
		answerAll(after, course, 'right');
		after.finish();
		expect([...faults(first), ...faults(second)]).toEqual([]);
		expect(result(second).raw).toBe('100');
		const ids = Object.values(second.kept()!['interactions'] as Record<string, { id: string }>).map(({ id }) => id);
		expect(ids).toHaveLength(standingOf(course, new Map()).of);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('cut off without an end: what was committed is there', () => {
		const first = begin();
		answerAll(open(name, first, course)!, course, 'right', 1);
		const again = open(name, begin(first.kept()), course)!;
		expect(standingOf(course, again.picks).answered).toBe(1);
	});

	test('handed in half way: what is missing counts as not right', () => {
		const lms = begin();
		const session = open(name, lms, course)!;
		answerAll(session, course, 'right', 1);
		session.handIn();
		const { score } = standingOf(course, session.picks);
		expect(result(lms).raw).toBe(String(score));
		expect(faults(lms)).toEqual([]);
		expect(session.open()).toBe(false);
	});

	test('a result is not taken back by looking in again', () => {
		const first = begin();
		const session = open(name, first, course)!;
		answerAll(session, course, 'right');
		session.finish();
		const other = { ...course, activities: [...course.activities].reverse(), plan: `${course.plan}-new` };
		for (const now of [course, other]) {
			const second = begin(first.kept());
			open(name, second, now)!.finish();
			expect(result(second)).toEqual(result(first));
			expect(faults(second)).toEqual([]);
		}
	});

	test('published anew: an old bookmark begins from the start', () => {
		const first = begin();
		answerAll(open(name, first, course)!, course, 'right', 2);
		const [one, ...rest] = course.activities.filter(({ items }) => items.length);
		const [question, ...others] = one!.items;
		const items = [{ ...question!, ask: `${question!.ask} Now?` }, ...others];
		const lms = begin(first.kept());
		const session = open(name, lms, { ...course, activities: [{ ...one!, items }, ...rest] })!;
		expect(session.picks.size).toBe(0);
		expect(session.place).toBe(course.plan);
		expect(faults(lms)).toEqual([]);
	});

	test.each(['browse', 'review'])('a look (%s) changes nothing', (mode) => {
		const lms = begin(undefined, mode);
		const session = open(name, lms, course)!;
		answerAll(session, course, 'right');
		session.finish();
		expect(session.look).toBe(true);
		expect(lms.calls.filter(({ method }) => method === s.calls.set)).toEqual([]);
		expect(faults(lms)).toEqual([]);
	});

	test('on a cut line the lesson goes on, and all of it is sent when the line is back', () => {
		const lms = begin();
		const session = open(name, lms, course)!;
		lms.cut = true;
		answerAll(session, course, 'right');
		expect(session.saved()).toBe(false);
		lms.cut = false;
		session.commit();
		expect(session.saved()).toBe(true);
		expect(result(lms).raw).toBe('100');
	});

	test('scored', () => expect(scored).toBe(true));
});

describe.each(names)('%s', (name) => {
	const [course] = courses;
	const s = standards[name];

	test('nobody’s name is asked for, and no words are sent', () => {
		const lms = platform(name, 60);
		answerAll(open(name, lms, course!)!, course!, 'right');
		for (const { args } of lms.calls) {
			expect(args.join(' ')).not.toMatch(/student_(id|name)|learner_(id|name)/);
			expect(args[1] ?? '').toMatch(args[0] === 'cmi.suspend_data' ? /^[\w -]*$/ : /^[\w:.-]*$/);
		}
	});

	test('a plan that asks nothing is completed by Finish, without a score', () => {
		const quiet = { plan: 'ls-x', pass: 60, activities: [{ id: 'ly-x', items: [] }] };
		const lms = platform(name, null);
		const session = open(name, lms, quiet)!;
		session.answer('ly-x', []);
		expect(lms.holds(s.status)).toBe('incomplete');
		session.handIn();
		expect(lms.holds(s.status)).toBe('completed');
		expect(lms.holds(`${s.score}.raw`)).toBe('');
		expect(lms.calls.filter(({ error }) => error !== '0')).toEqual([]);
	});

	test('answers given anew are added to the list, and the last result counts', () => {
		const lms = platform(name, 60);
		const session = open(name, lms, course!)!;
		answerAll(session, course!, 'wrong');
		for (const { id, items } of course!.activities)
			session.answer(
				id,
				items.map(() => -1)
			);
		expect(lms.holds(`${s.score}.raw`)).toBe('0');
		answerAll(session, course!, 'right');
		expect(lms.holds(`${s.score}.raw`)).toBe('100');
		expect(Object.keys(lms.kept()!['interactions'] as object)).toHaveLength(2 * standingOf(course!, new Map()).of);
		expect(lms.calls.filter(({ error }) => error !== '0')).toEqual([]);
	});

	test('the time is that of the session, as the standard writes it', () => {
		const lms = platform(name, 60);
		const session = open(name, lms, course!, clock())!;
		session.commit();
		const last = lms.calls.filter(({ args }) => args[0] === s.time).at(-1);
		expect(last?.args[1]).toBe(name === '1.2' ? '00:00:03' : 'PT0H0M3S');
	});
});

test.each([
	[0, '00:00:00', 'PT0H0M0S'],
	[59.9, '00:00:59', 'PT0H0M59S'],
	[750, '00:12:30', 'PT0H12M30S'],
	[360_000, '100:00:00', 'PT100H0M0S'],
	[1e9, '9999:00:00', 'PT9999H0M0S'],
	[-1, '00:00:00', 'PT0H0M0S']
])('%d seconds', (seconds, twelve, new4) => {
	expect(standards['1.2'].duration(seconds)).toBe(twelve);
	expect(standards['2004'].duration(seconds)).toBe(new4);
});
