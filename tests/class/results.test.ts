/** The codes of a class, read back on the teacher's page. */
import { describe, expect, test } from 'vitest';
import { encode } from '../../src/lib/class/code.ts';
import { csvOf, missed, MOST, readCodes as readAll, tallies } from '../../src/lib/class/results.ts';

const option = (text: string, right = false) => ({ text, right });
const work = {
	items: [
		{ ask: 'Who came?', options: [option('Osk', true), option('Varr')] },
		{ ask: 'And who else?', options: [option('Brack'), option('Fenn'), option('nobody', true)] }
	]
};
const works = new Map([
	['ly-who', work],
	['ly-other', { items: [{ ask: 'Why?', options: [option('so', true)] }] }]
]);
const readCodes = (known: typeof works, typed: string) => readAll(known, typed).lines;
const code = (...picks: number[]) => encode('ly-who', work, picks);

describe('readCodes(works, typed)', () => {
	test('a code a line, however it was typed', () => {
		const typed = ` ${code(0, 2).toLowerCase()}\n\n${code(1, -1).replaceAll('-', ' – ')}; ${code(0, 0)}`;
		expect(readCodes(works, typed).map(({ read }) => read)).toEqual([
			{ activity: 'ly-who', picks: [0, 2], right: 2, of: 2 },
			{ activity: 'ly-who', picks: [1, -1], right: 0, of: 2 },
			{ activity: 'ly-who', picks: [0, 0], right: 1, of: 2 }
		]);
	});

	test('a name or a number before it, and signs around it, are no part of it', () => {
		const typed = `Group 2: ${code(0, 2)}\n3. “${code(0, 2)}”.`;
		expect(readCodes(works, typed).map((line) => line.code)).toEqual([code(0, 2), code(0, 2)]);
	});

	test('what stands beside a code is kept with it', () => {
		const typed = `Anna ${code(0, 2)}\nGroup 2: ${code(1, 1)} Ben – ${code(0, 0)}\n${code(0, 1)} (Cem)`;
		expect(readCodes(works, typed).map(({ by, read }) => [by, 'picks' in read && read.picks])).toEqual([
			['Anna', [0, 2]],
			['Group 2', [1, 1]],
			['Ben', [0, 0]],
			['Cem', [0, 1]]
		]);
	});

	test('several on a line are read one by one', () => {
		const typed = `${code(0, 2)} ${encode('ly-other', works.get('ly-other')!, [0])}, ${code(1, 1)} - ${code(0, 0)}`;
		expect(readCodes(works, typed).map(({ read }) => 'picks' in read && read.picks)).toEqual([
			[0, 2],
			[0],
			[1, 1],
			[0, 0]
		]);
	});

	test('a pasted text is read at once, and is no code', () => {
		const [line] = readCodes(works, 'OIL '.repeat(5000));
		expect(line).toMatchObject({ read: { fault: 'form' }, meant: '' });
	});

	test('nothing typed is no code', () => expect(readCodes(works, ' \n\n ')).toEqual([]));

	test('a look-alike is told with the code that was meant', () => {
		const good = code(0, 2);
		const typed = good.replace('WHO', 'WH0');
		expect(readCodes(works, typed)).toEqual([
			{ by: '', code: typed, read: { fault: 'check' }, again: false, meant: good }
		]);
	});

	test('what is no code at all has no neighbour', () =>
		expect(readCodes(works, 'hello')).toEqual([
			{ by: '', code: 'HELLO', read: { fault: 'form' }, again: false, meant: '' }
		]));
});

describe('the same code again', () => {
	const typed = [code(0, 2), ` ${code(0, 2).toLowerCase()}`, code(0, 2).replaceAll('-', ' ')].join('\n');

	test('counts once, whatever way it is typed', () => {
		const lines = readCodes(works, typed);
		expect(lines.map(({ again }) => again)).toEqual([false, true, true]);
		expect(tallies(works, lines).map(({ codes }) => codes)).toEqual([1]);
		expect(csvOf(lines).split('\n')).toHaveLength(1);
	});

	test('with other names beside it, it is that of others', () => {
		const lines = readCodes(works, `Anna ${code(0, 2)}\nBen ${code(0, 2)}\nanna: ${code(0, 2)}`);
		expect(lines.map(({ again }) => again)).toEqual([false, false, true]);
		expect(tallies(works, lines).map(({ codes }) => codes)).toEqual([2]);
	});

	test('what cannot be read is told each time', () =>
		expect(readCodes(works, 'hello\nhello').map(({ again }) => again)).toEqual([false, false]));
});

test.each([
	['lines', '\n'],
	['one line', ' ']
])('of 20,000 codes in %s the first are read, and how many are not is told', (_, between) => {
	const { lines, left } = readAll(works, Array<string>(20_000).fill(code(0, 2)).join(between));
	expect([lines.length, left]).toEqual([MOST, 20_000 - MOST]);
});

test('missed(work, read) names the questions by number', () =>
	expect(missed(work, { activity: 'ly-who', picks: [1, -1], right: 0, of: 2 })).toEqual({ wrong: [1], none: [2] }));

test('tallies(works, lines) counts each option; activities without a code are left out, faults count for nothing', () => {
	const lines = readCodes(works, [code(0, 2), code(0, 1), code(1, -1), 'hello'].join('\n'));
	expect(
		tallies(works, lines).map(({ activity, codes, questions }) => [
			activity,
			codes,
			questions.map(({ options, none }) => [...options.map(({ chosen }) => chosen), none])
		])
	).toEqual([
		[
			'ly-who',
			3,
			[
				[2, 1, 0],
				[0, 1, 1, 1]
			]
		]
	]);
});

test('csvOf(lines) has a line for each code that can be read', () =>
	expect(csvOf(readCodes(works, `${code(0, 2)}\nhello\n${code(1, -1)}`))).toBe(
		`${code(0, 2)},2,2,A,C\n${code(1, -1)},0,2,B,`
	));
