import { describe, expect, test } from 'vitest';
import { facts, fillHeadline, unknownPlaceholders } from '../../src/lib/data/headline.ts';
import type { Dataset, Move } from '../../src/lib/data/schema.ts';
import { soundDataset } from './sound.ts';

const move = (id: string, kind: Move['kind'], ...answers: string[]): Move => ({
	id,
	by: 'xx',
	to: [],
	kind,
	answers,
	claims: ['c-x']
});
const withMoves = (...moves: Move[]): Dataset => ({ ...soundDataset(), moves });

describe('facts(dataset)', () => {
	test('counts the sound dataset', () => {
		expect(facts(soundDataset())).toEqual({
			moves: 16,
			offers: 7,
			accepted: 1,
			unanswered: 1,
			conditions: 2,
			people: 13,
			sources: 4,
			disagreements: 7
		});
	});

	test('a proposal and a counter are offers, nothing else is', () => {
		const kinds = ['proposes', 'counters', 'accepts', 'conditions', 'rejects', 'silence'] as const;
		expect(facts(withMoves(...kinds.map((kind) => move(kind, kind)))).offers).toBe(2);
	});

	test.each([
		['accepted', [move('b', 'accepts', 'a')], 1],
		['accepted and conditioned', [move('b', 'accepts', 'a'), move('c', 'conditions', 'a')], 0],
		['accepted and rejected', [move('b', 'accepts', 'a'), move('c', 'rejects', 'a')], 0],
		['accepted and countered', [move('b', 'accepts', 'a'), move('c', 'counters', 'a')], 0],
		['met with silence', [move('b', 'silence', 'a')], 0],
		['not answered', [], 0]
	])('an offer that is %s', (_, answers, accepted) => {
		expect(facts(withMoves(move('a', 'proposes'), ...answers)).accepted).toBe(accepted);
	});

	test('an offer that only silence answers is answered by silence; one without any answer is unanswered', () => {
		expect(facts(withMoves(move('a', 'proposes'), move('b', 'silence', 'a'))).unanswered).toBe(0);
		expect(facts(withMoves(move('a', 'proposes'))).unanswered).toBe(1);
	});
});

describe('fillHeadline(template, dataset)', () => {
	test.each([
		['{offers} offers, {accepted} plain yes.', 'Seven offers, one plain yes.'],
		[
			'Of {moves} moves {unanswered} hangs. {conditions} set a condition.',
			'Of sixteen moves one hangs. Two set a condition.'
		],
		['“{people}” were named!', '“Thirteen” were named!'],
		['Veyra sent {head.ve} to lead. Tolmar sent {head.to}.', 'Veyra sent a minister to lead. Tolmar sent an envoy.'],
		['Nothing to fill', 'Nothing to fill']
	])('%s', (template, filled) => expect(fillHeadline(template, soundDataset())).toBe(filled));

	test('nothing is "no", and above twenty figures stand', () => {
		const many = Array.from({ length: 21 }, (_, i) => move(`m${i}`, 'proposes'));
		expect(fillHeadline('{moves} moves, {accepted} yes', withMoves(...many))).toBe('21 moves, no yes');
	});

	test('throws for a placeholder it does not know', () => {
		expect(() => fillHeadline('{offerings}', soundDataset())).toThrow(
			'unknown placeholder in a headline: "{offerings}"'
		);
	});
});

test.each([
	['{moves} and {head.ve}', []],
	['{move}', ['move']],
	['{head.su}', ['head.su']],
	['{constructor} {__proto__}', ['constructor', '__proto__']],
	['{moves', ['a brace without its partner']]
])('unknownPlaceholders(%j)', (template, unknown) =>
	expect(unknownPlaceholders(template, soundDataset())).toEqual(unknown)
);
