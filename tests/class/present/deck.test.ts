/** Where a presentation is: wishes and keys in, states and commands out. */
import { expect, test } from 'vitest';
import { fragmentOf, go, stateOf, type State } from '../../../src/lib/class/present/deck.ts';
import { commandOf } from '../../../src/lib/class/present/keys.ts';
import { clockOf, clockOfBoth, isHello, isHere, isWish, notesTo, tieOf } from '../../../src/lib/class/present/talk.ts';

const ids = ['start', 'one', 'two'];
const at = (at: number, more: Partial<State> = {}): State => ({ at, words: false, blank: false, ...more });

test.each([
	['next', at(0), at(1)],
	['next', at(2), at(2)],
	['back', at(0), at(0)],
	['last', at(0), at(2)],
	['first', at(2), at(0)],
	[{ to: 'two' }, at(0), at(2)],
	[{ to: 'nowhere' }, at(1), at(1)],
	['words', at(1), at(1, { words: true })],
	['blank', at(1), at(1, { blank: true })],
	// While the screen is dark, whatever is pressed brings it back to where it was.
	['next', at(1, { blank: true }), at(1)],
	['blank', at(1, { blank: true }), at(1)]
] as const)('%o leads on', (wish, from, to) => expect(go(ids, from, wish)).toEqual(to));

test('what changes nothing is the same object', () => {
	const end = at(2);
	expect(go(ids, end, 'next')).toBe(end);
});

test.each([
	['#one', at(1)],
	['#one/words', at(1, { words: true })],
	['', at(0)],
	['#somebody-elses', at(0)]
])('the address %o', (fragment, state) => expect(stateOf(ids, fragment)).toEqual(state));

test('an address leads back to the state it was made of', () => {
	for (const state of [at(0), at(2), at(1, { words: true })])
		expect(stateOf(ids, fragmentOf(ids, state))).toEqual(state);
});

const plain = { ctrlKey: false, altKey: false, metaKey: false, onControl: false, useLetters: true };
test.each([
	['PageDown', {}, 'next'],
	['PageUp', {}, 'back'],
	[' ', {}, 'next'],
	[' ', { onControl: true }, undefined],
	['Enter', { onControl: true }, undefined],
	['ArrowRight', { onControl: true }, 'next'],
	['ArrowLeft', { altKey: true }, undefined],
	['.', {}, 'blank'],
	['b', {}, 'blank'],
	['B', {}, 'blank'],
	['b', { useLetters: false }, undefined],
	['.', { useLetters: false }, 'blank'],
	['f', { ctrlKey: true }, undefined],
	['t', {}, 'words'],
	['n', {}, 'notes'],
	['?', {}, 'keys'],
	['F5', {}, undefined],
	['Escape', {}, undefined]
])('key %o, %o', (key, how, command) => expect(commandOf({ ...plain, key, ...how })).toBe(command));

test('a window listens to words of this talk alone', () => {
	for (const other of [null, undefined, 'next', 3, { present: 'other' }, {}])
		expect([isHello(other), isHere(other)]).toEqual([false, false]);
	expect(isHello({ present: 'hello', clock: { began: 0, set: 0 } })).toBe(true);
	expect(['next', 'blank', 'full', 'notes', undefined, {}].map(isWish)).toEqual([
		true,
		true,
		false,
		false,
		false,
		false
	]);
});

test.each([
	[0, '0:00'],
	[61_500, '1:01'],
	[-5, '0:00'],
	[5_400_000, '90:00']
])('%o ms are %o', (ms, text) => expect(clockOf(ms)).toBe(text));

test.each([
	['the one that began first, until somebody sets one', { began: 5, set: 0 }, { began: 3, set: 0 }, 'other'],
	['the one that was set, though it began later', { began: 5, set: 0 }, { began: 9, set: 9 }, 'other'],
	['the one that was set last', { began: 9, set: 9 }, { began: 7, set: 7 }, 'own'],
	['its own where both say the same', { began: 5, set: 5 }, { began: 5, set: 5 }, 'own']
])('two windows agree on a clock: %s', (_, own, other, which) =>
	expect(clockOfBoth(own, other)).toBe(which === 'own' ? own : other)
);

test.each([
	['/class/present/story/', 'story', '45-answers', '/class/present/45-answers/?notes'],
	['/a/story/present/story/index.html', 'story', 'x', '/a/story/present/x/index.html?notes'],
	['/class/present/story/', 'story', '//elsewhere.example/', undefined],
	['/class/present/story/', 'story', '..', undefined],
	['/class/', 'story', 'x', undefined]
])('notes at %s follow the slides from %s to %s', (path, own, deck, to) => expect(notesTo(path, own, deck)).toBe(to));

test.each([
	[null, 0, 'none'],
	[{ closed: true }, 0, 'closed'],
	[{ closed: false }, 1, 'joined'],
	[{ closed: false }, 9, 'away']
] as const)('slides %o, %o calls without an answer: %s', (slides, unanswered, tie) =>
	expect(tieOf(slides, unanswered)).toBe(tie)
);
