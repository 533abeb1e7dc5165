import { describe, expect, test } from 'vitest';
import { beside } from '../../src/lib/class/parted.ts';
import { record as recordOf } from '../../src/lib/class/game-of.ts';
import type { GameEvent } from '../../src/lib/class/negotiate.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';

const put = (offer: string): GameEvent => ({ type: 'put', offer });
const no = (offer: string): GameEvent => ({ type: 'answer', offer, reply: 'no' });

/** A record in one order, and no other. */
const inLine = (events: GameEvent[]) => events.map((event, i) => ({ event, after: i ? [i - 1] : [] }));

describe('beside(yours, record)', () => {
	const record = [put('talks'), no('truce'), put('meet')];
	const lines = (yours: GameEvent[], of = inLine(record)) =>
		beside(yours, of).map(({ same, parted, doneIn }) => [same, parted, doneIn] as const);

	test('the same way parts nowhere', () =>
		expect(lines(record)).toEqual([
			[true, false, 0],
			[true, false, 1],
			[true, false, 2]
		]));

	test('the first turn that differs is where they part; what was done in another turn is found there', () =>
		expect(lines([put('talks'), put('meet'), no('truce')])).toEqual([
			[true, false, 0],
			[false, true, 2],
			[false, false, 1]
		]));

	test('where no source tells which of two came first, either way is the same', () => {
		const open = inLine(record).map(({ event }, i) => ({ event, after: i ? [0] : [] }));
		expect(lines([put('talks'), put('meet'), no('truce')], open).every(([same]) => same)).toBe(true);
		expect(lines([put('meet'), put('talks')], open)[0]).toEqual([false, true, 1]);
		expect(beside([put('talks'), put('meet')], open).map(({ entry }) => entry)).toEqual([0, 2, 1]);
	});

	test('a turn stands for one move of the record alone', () => {
		const twice = inLine([put('talks'), put('talks')]);
		expect(lines([put('talks')], twice)).toEqual([
			[true, false, 0],
			[false, true, -1]
		]);
	});

	test('a record that goes in a circle is a fault of the code', () =>
		expect(() => beside([], [{ event: put('talks'), after: [0] }])).toThrow(/circle/));

	test('who stops early parts where they stop', () =>
		expect(lines([put('talks')])).toEqual([
			[true, false, 0],
			[false, true, -1],
			[false, false, -1]
		]));

	test('who goes on parts where the record stops', () =>
		expect(lines([...record, no('meet')])[3]).toEqual([false, true, -1]));

	test('nothing done: everything in the record is still told', () =>
		expect(beside([], inLine(record)).map((line) => line.record)).toEqual(record));
});

describe('record(d, activity)', () => {
	const d = readDataset('data/istanbul-2025');
	const play = activitiesOf(d).flatMap((one) => (one.kind === 'negotiate' ? one : []))[0]!;
	const all = recordOf(d, play);
	const after = (move: string) => all.find((entry) => entry.move === move)!.after.map((i) => all[i]!.move);

	test('an answer comes after its offer, and what is dated by a span is in no order with what lies within it', () => {
		expect(after('mv-05-agrees')).toEqual(['mv-04-direct-talks']);
		// Of one day: he agreed, and then raised the stakes.
		expect(after('mv-06-challenge')).toContain('mv-05-agrees');
		// “By 13 May” may be before or after the eleventh.
		expect(after('mv-10-no-truce')).toEqual([]);
		expect(after('mv-13-aide-instead')).toContain('mv-06-challenge');
		expect(after('mv-16-team-sent')).toContain('mv-04-direct-talks');
	});
});
