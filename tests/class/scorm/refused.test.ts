/** Platforms that refuse, break off or are half there: the lesson goes on, and what can be sent is sent. */
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../src/lib/class/scorm/course.ts';
import type { Api } from '../../../src/lib/class/scorm/find-api.ts';
import { standards } from '../../../src/lib/class/scorm/standard.ts';
import { platform, type Platform } from './platform.ts';
import { answerAll, courses, names, open } from './walk.ts';

const [course] = courses as [(typeof courses)[number]];
const of = standingOf(course, new Map()).of;

/** The same platform with some calls answered by others. */
const with_ = (lms: Platform, calls: Api): Platform => ({ ...lms, api: { ...lms.api, ...calls } });

describe.each(names)('SCORM %s', (name) => {
	const s = standards[name];
	const real = () => platform(name, 60);
	const call = (lms: Platform, method: string, ...args: unknown[]): unknown =>
		Reflect.apply(lms.api[method] as (...args: unknown[]) => unknown, lms.api, args);

	test.each([
		['is no function', { [s.calls.start]: 'true' }],
		[
			'throws',
			{
				[s.calls.start]: () => {
					throw new Error('no');
				}
			}
		],
		['says no', { [s.calls.start]: () => 'false', [s.calls.error]: () => '102' }]
	])('a start that %s: no session', (_, calls) => {
		expect(open(name, with_(real(), calls), course)).toBeNull();
	});

	test('begun already by whoever wraps it: the session goes on', () => {
		const lms = real();
		call(lms, s.calls.start, '');
		const session = open(name, lms, course)!;
		answerAll(session, course, 'right');
		expect(lms.holds(`${s.score}.raw`)).toBe('100');
	});

	test.each([[s.suspend], [s.status]])(
		'%s that cannot be read is not written over by a visit without an answer',
		(element) => {
			const lms = real();
			const held = open(name, lms, course)!;
			answerAll(held, course, 'right', 1);
			held.handIn();
			const kept = lms.holds(element);
			expect(kept).not.toBe('');

			const again = platform(name, 60, lms.kept());
			const failing: Api = {
				[s.calls.get]: (asked: unknown) => {
					if (asked === element) throw new Error('no');
					return call(again, s.calls.get, asked);
				}
			};
			open(name, with_(again, failing), course)!.finish();
			expect(again.holds(element)).toBe(kept);
		}
	);

	test('it says true as a boolean', () => {
		const lms = real();
		const boolean =
			(method: string) =>
			(...args: unknown[]) =>
				call(lms, method, ...args) === 'true';
		const calls = Object.fromEntries(
			[s.calls.start, s.calls.set, s.calls.commit, s.calls.finish].map((method) => [method, boolean(method)])
		);
		const session = open(name, with_(lms, calls), course)!;
		answerAll(session, course, 'right');
		expect(session.saved()).toBe(true);
	});

	test('it keeps no single answers: the rest is sent', () => {
		const lms = real();
		let asked = 0;
		let error = '0';
		const lacks = (element: unknown) => String(element).startsWith('cmi.interactions');
		const wrap =
			(method: string, no: string) =>
			(...args: unknown[]) => {
				const lacking = lacks(args[0]);
				if (lacking) asked++;
				const said = lacking ? no : call(lms, method, ...args);
				error = lacking ? '401' : String(call(lms, s.calls.error));
				return said;
			};
		const calls = {
			[s.calls.get]: wrap(s.calls.get, ''),
			[s.calls.set]: wrap(s.calls.set, 'false'),
			[s.calls.error]: () => error
		};
		const session = open(name, with_(lms, calls), course)!;
		answerAll(session, course, 'right');
		expect(asked).toBe(1);
		expect(lms.holds(`${s.score}.raw`)).toBe('100');
	});

	test('an element that is refused once is sent again with the next commit, in its turn', () => {
		const lms = real();
		const tries: string[] = [];
		let refuse = true;
		const set = (element: unknown, value: unknown) => {
			if (refuse && element === 'cmi.interactions.0.id') {
				tries.push('refused');
				return 'false';
			}
			return call(lms, s.calls.set, element, value);
		};
		const session = open(name, with_(lms, { [s.calls.set]: set }), course)!;
		answerAll(session, course, 'right', 1);
		expect(tries).toHaveLength(1);
		expect(session.saved()).toBe(false);
		refuse = false;
		answerAll(session, course, 'right');
		session.finish();
		expect(session.saved()).toBe(true);
		expect(Object.keys(lms.kept()!['interactions'] as object)).toHaveLength(of);
		expect(lms.holds(`${s.score}.raw`)).toBe('100');
	});

	test('it breaks off at any call: no exception, and the picks stay', () => {
		const names = [s.calls.get, s.calls.set, s.calls.commit, s.calls.finish, s.calls.error];
		for (const broken of names) {
			const throws = () => {
				throw new Error('gone');
			};
			const session = open(name, with_(real(), { [broken]: throws }), course);
			if (!session) continue;
			answerAll(session, course, 'right');
			session.handIn();
			expect(standingOf(course, session.picks).right).toBe(of);
			expect(session.saved(), broken).toBe(broken === s.calls.get);
		}
	});
});
