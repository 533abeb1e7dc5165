import { describe, expect, test } from 'vitest';
import { facts, fillHeadline, unknownPlaceholders } from '../../src/lib/data/headline.ts';
import { moveKinds } from '../../src/lib/data/kinds.ts';
import type { Dataset, Move } from '../../src/lib/data/schema.ts';
import { soundDataset } from './sound.ts';

const move = (id: string, kind: Move['kind'], ...links: string[]): Move => ({
	id,
	by: links.length ? 'yy' : 'xx',
	to: [],
	kind,
	links: links.map((to) => ({ to, basis: 'stated', claims: ['c-x'] })),
	claims: ['c-x']
});
const withMoves = (...moves: Move[]): Dataset => ({ ...soundDataset(), moves });

describe('facts(dataset)', () => {
	test('counts the sound dataset', () => {
		expect(facts(soundDataset())).toEqual({
			moves: 23,
			offers: 8,
			accepted: 2,
			rejected: 2,
			unanswered: 1,
			conditions: 2,
			people: 13,
			sources: 4,
			disagreements: 7
		});
	});

	test('a proposal, a call, a demand and a counter are offers, nothing else is', () => {
		expect(facts(withMoves(...moveKinds.map((kind) => move(kind, kind)))).offers).toBe(4);
	});

	test.each([
		['accepted', [move('b', 'accepts', 'a')], [1, 0, 0]],
		['accepted and conditioned', [move('b', 'accepts', 'a'), move('c', 'conditions', 'a')], [1, 0, 0]],
		['accepted and rejected', [move('b', 'accepts', 'a'), move('c', 'rejects', 'a')], [1, 1, 0]],
		['met with silence', [move('b', 'silence', 'a')], [0, 0, 0]],
		['backed alone', [move('b', 'backs', 'a')], [0, 0, 1]],
		['not answered', [], [0, 0, 1]]
	])('an offer that is %s', (_, answers, expected) => {
		const { accepted, rejected, unanswered } = facts(withMoves(move('a', 'proposes'), ...answers));
		expect([accepted, rejected, unanswered]).toEqual(expected);
	});

	test('an answer counts only from a party that the offer is addressed to', () => {
		const offer = { ...move('a', 'proposes'), to: ['zz'] };
		expect(facts(withMoves(offer, move('b', 'accepts', 'a'))).accepted).toBe(0);
		expect(facts(withMoves(offer, { ...move('b', 'accepts', 'a'), by: 'zz' })).accepted).toBe(1);
	});

	test('an offer that only silence answers is answered by silence; one without any answer is unanswered', () => {
		expect(facts(withMoves(move('a', 'proposes'), move('b', 'silence', 'a'))).unanswered).toBe(0);
		expect(facts(withMoves(move('a', 'proposes'))).unanswered).toBe(1);
	});
});

describe('fillHeadline(template, dataset)', () => {
	test.each([
		['{offers} offers, {accepted} met with a yes.', 'Eight offers, two met with a yes.'],
		['{leader.ve} leads for Veyra; {absent.to} stays away.', 'Brack leads for Veyra; Varr stays away.'],
		[
			'Of {moves} moves {unanswered} hangs. {conditions} set a condition.',
			'Of 23 moves one hangs. Two set a condition.'
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
	['{leader.su} and {absent.co}', ['leader.su', 'absent.co']],
	['{constructor} {__proto__}', ['constructor', '__proto__']],
	['{moves', ['a brace without its partner']]
])('unknownPlaceholders(%j)', (template, unknown) =>
	expect(unknownPlaceholders(template, soundDataset())).toEqual(unknown)
);
