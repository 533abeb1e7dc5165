import { describe, expect, test } from 'vitest';
import { begin, fragmentOf, indexOf, reached, reduce, type Event, type State } from '../../src/lib/story/steps.ts';

const story = { ids: ['st-1', 'st-2', 'st-3'] };
const at = (index: number, cause: State['cause'] = 'init', mode: State['mode'] = 'scroll'): State => ({
	mode,
	index,
	cause
});

describe('begin(story, id, mode)', () => {
	test.each([
		['', 0],
		['st-1', 0],
		['st-3', 2],
		['mv-01', 0],
		['ST-3', 0],
		['toString', 0]
	])('an address that says %j begins at step %i', (id, index) => {
		expect(begin(story, id, 'scroll')).toEqual({ mode: 'scroll', index, cause: 'init' });
		expect(begin(story, id, 'steps')).toEqual({ mode: 'steps', index, cause: 'init' });
		expect(indexOf(story, id)).toBe(index);
	});
});

describe('reduce(story, state, event)', () => {
	test.each<[State, Event, State]>([
		[at(0), { type: 'reach', id: 'st-2' }, at(1, 'reach')],
		[at(0), { type: 'reach', id: 'st-3' }, at(2, 'reach')],
		[at(2, 'step'), { type: 'reach', id: 'st-1' }, at(0, 'reach')],
		[at(0), { type: 'go', id: 'st-3' }, at(2, 'step')],
		[at(1, 'reach'), { type: 'go', id: 'st-2' }, at(1, 'step')],
		[at(0), { type: 'next' }, at(1, 'step')],
		[at(1, 'reach'), { type: 'next' }, at(2, 'step')],
		[at(2), { type: 'previous' }, at(1, 'step')],
		[at(1, 'step'), { type: 'mode', mode: 'steps' }, at(1, 'reach', 'steps')],
		[at(1, 'step', 'steps'), { type: 'mode', mode: 'scroll' }, at(1, 'reach')],
		[at(1, 'reach', 'steps'), { type: 'next' }, at(2, 'step', 'steps')]
	])('%j and %j make %j', (before, event, after) => expect(reduce(story, before, event)).toEqual(after));

	test.each<[State, Event]>([
		[at(0), { type: 'previous' }],
		[at(2), { type: 'next' }],
		[at(1), { type: 'reach', id: 'st-2' }],
		[at(1), { type: 'reach', id: 'no-step' }],
		[at(1), { type: 'go', id: 'no-step' }],
		[at(1), { type: 'go', id: '' }],
		[at(1), { type: 'mode', mode: 'scroll' }]
	])('in %j nothing comes of %j: the same object is returned', (before, event) =>
		expect(reduce(story, before, event)).toBe(before)
	);

	test('never changes the state it is given', () => {
		const before = Object.freeze(at(1));
		for (const type of ['next', 'previous'] as const) reduce(story, before, { type });
		reduce(story, before, { type: 'mode', mode: 'steps' });
		expect(before).toEqual(at(1));
	});

	test('a story of one step has no next and no previous', () => {
		const one = { ids: ['st-1'] };
		for (const type of ['next', 'previous'] as const) expect(reduce(one, at(0), { type })).toEqual(at(0));
	});

	test('the step reached depends on the last event alone, however many went before', () => {
		const states = [at(0), at(1), at(2)].map((state) => reduce(story, state, { type: 'go', id: 'st-2' }));
		expect(states).toEqual([at(1, 'step'), at(1, 'step'), at(1, 'step')]);
	});
});

test.each([
	[[false, false, false], 0],
	[[true, false, false], 1],
	[[true, true, false], 2],
	[[true, true, true], 2],
	[[false, true, false], 0],
	[[true, false, true], 1],
	[[], 0]
])('reached(%j) is step %i: the first that has not passed, or the last', (passed, index) =>
	expect(reached(passed)).toBe(index)
);

test.each([
	[0, ''],
	[1, '#st-2'],
	[2, '#st-3']
])('fragmentOf(story, step %i) is %j: a plain link stays plain', (index, fragment) =>
	expect(fragmentOf(story, at(index))).toBe(fragment)
);
