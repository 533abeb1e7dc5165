import { describe, expect, test } from 'vitest';
import { fingerprintOf, LONGEST_BOOKMARK, readBookmark, writeBookmark } from '../../../src/lib/class/scorm/bookmark.ts';
import type { Course } from '../../../src/lib/class/scorm/course.ts';
import { chance, runs, SEED } from '../../runs.ts';
import { courses } from './walk.ts';

const question = (id: string) => ({
	id,
	ask: `Which, ${id}?`,
	options: [
		{ text: 'one', right: true },
		{ text: 'two', right: false }
	]
});
const course: Course = {
	plan: 'ls-x',
	pass: 60,
	activities: [
		{ id: 'ly-a', items: [question('a1'), question('a2')] },
		{ id: 'ly-b', items: [question('b1')] }
	]
};
const [a, b] = course.activities as [(typeof course.activities)[number], (typeof course.activities)[number]];
const picks = new Map([
	['ly-a', [1, -1]],
	['ly-b', [0]]
]);
const bookmark = writeBookmark(course, picks);

test('what is written is read again; what was not begun is not in it', () => {
	expect(readBookmark(course, bookmark)).toEqual(picks);
	expect(writeBookmark(course, new Map())).toBe(`1 ${fingerprintOf(course)}`);
	expect(writeBookmark(course, new Map([['ly-b', [-1]]]))).toBe(`1 ${fingerprintOf(course)}`);
});

describe('a bookmark of others begins at the start', () => {
	const [first, second] = a.items as [(typeof a.items)[number], (typeof a.items)[number]];
	test.each<[string, Course]>([
		['the activities in another order', { ...course, activities: [b, a] }],
		['the questions in another order', { ...course, activities: [{ ...a, items: [second, first] }, b] }],
		[
			'another option is right',
			{
				...course,
				activities: [
					a,
					{ ...b, items: [{ ...b.items[0]!, options: question('x').options.map((o) => ({ ...o, right: !o.right })) }] }
				]
			}
		],
		['one activity less', { ...course, activities: [b] }],
		['another plan', { ...course, plan: 'ls-y' }]
	])('%s', (_, other) => expect(readBookmark(other, bookmark).size).toBe(0));

	test.each([
		['', ''],
		['another version', `2${bookmark.slice(1)}`],
		['of another lesson', 'page=3;score=10']
	])('%s', (_, other) => expect(readBookmark(course, other).size).toBe(0));

	test('another pass mark leaves it as it is', () =>
		expect(readBookmark({ ...course, pass: 80 }, bookmark)).toEqual(picks));
});

test('a broken code is left out, and nothing is ever thrown', () => {
	const random = chance(SEED);
	for (let i = 0; i < runs(2000); i++) {
		const at = Math.floor(random() * bookmark.length);
		const sign = String.fromCodePoint(Math.floor(random() * 0xd7ff));
		const read = readBookmark(course, bookmark.slice(0, at) + sign + bookmark.slice(at + Math.floor(random() * 3)));
		for (const [id, chosen] of read) expect(chosen).toEqual(picks.get(id));
	}
});

test.each(courses)('$plan: the longest bookmark has room', (plan) => {
	const all = new Map(plan.activities.map(({ id, items }) => [id, items.map(({ options }) => options.length - 1)]));
	const { length } = writeBookmark(plan, all);
	console.log(`${plan.plan}: ${length} characters at most`);
	expect(length).toBeLessThanOrEqual(LONGEST_BOOKMARK);
});

test('a plan that no platform could keep is refused', () => {
	const activities = Array.from({ length: 200 }, (_, i) => ({ id: `ly-${i}`, items: [question('q')] }));
	expect(() => writeBookmark({ ...course, activities }, new Map(activities.map(({ id }) => [id, [0]])))).toThrow(
		/no platform takes: \d+ characters/
	);
});
