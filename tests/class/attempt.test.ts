import { expect, test, vi } from 'vitest';
import { answersInMemory, fittingPicks } from '../../src/lib/class/attempt.ts';

test('a store knows nothing of an activity before it is told', () =>
	expect(answersInMemory().get('ly-words')).toEqual([]));

test('set(activity, picks) keeps a copy and tells it to those who listen, as long as they do', () => {
	const answers = answersInMemory();
	const told = vi.fn();
	const stop = answers.listen(told);
	const picks = [0, -1];
	answers.set('ly-words', picks);
	picks[1] = 3;
	expect(answers.get('ly-words')).toEqual([0, -1]);
	stop();
	answers.set('ly-words', picks);
	expect(told.mock.calls).toEqual([['ly-words', [0, -1]]]);
});

test.each([
	[[], [-1, -1, -1]],
	[
		[1, 0],
		[1, 0, -1]
	],
	[
		[2, -2, 1],
		[-1, -1, 1]
	],
	[
		[0.5, Number.NaN, 0, 0],
		[-1, -1, 0]
	]
])('fittingPicks(%j) for questions of 2, 2 and 3 options', (kept, fitting) =>
	expect(fittingPicks(kept, [2, 2, 3])).toEqual(fitting)
);
