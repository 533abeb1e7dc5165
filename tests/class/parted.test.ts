import { describe, expect, test } from 'vitest';
import { beside } from '../../src/lib/class/parted.ts';
import type { GameEvent } from '../../src/lib/class/negotiate.ts';

const put = (offer: string): GameEvent => ({ type: 'put', offer });
const no = (offer: string): GameEvent => ({ type: 'answer', offer, reply: 'rejects' });

describe('beside(yours, record)', () => {
	const record = [put('talks'), no('truce'), put('meet')];
	const lines = (yours: GameEvent[]) =>
		beside(yours, record).map(({ same, parted, doneIn }) => [same, parted, doneIn] as const);

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

	test('who stops early parts where they stop', () =>
		expect(lines([put('talks')])).toEqual([
			[true, false, 0],
			[false, true, -1],
			[false, false, -1]
		]));

	test('who goes on parts where the record stops', () =>
		expect(lines([...record, no('meet')])[3]).toEqual([false, true, -1]));

	test('nothing done: everything in the record is still told', () =>
		expect(beside([], record).map((line) => line.record)).toEqual(record));
});
