/** What an offer has met with. */
import { describe, expect, test } from 'vitest';
import { isOffer, moveKinds, offerKinds, outcomeOf, outcomes, replies, signals } from '../../src/lib/data/kinds.ts';
import { answersTo, outcomesOf } from '../../src/lib/data/outcomes.ts';
import type { Move } from '../../src/lib/data/schema.ts';

const offer: Move = { id: 'mv-a', by: 'aa', to: ['bb', 'cc'], kind: 'proposes', links: [], claims: ['c-a'] };
const answer = (by: string, kind: Move['kind'], to = 'mv-a'): Move => ({
	id: `mv-${by}-${kind}`,
	by,
	to: ['aa'],
	kind,
	links: [{ to, basis: 'stated', claims: ['c-b'] }],
	claims: ['c-b']
});
const found = (to: string[], ...moves: Move[]) => [...outcomesOf(moves, { ...offer, to })];

describe('outcomeOf(kind)', () => {
	test('every reply and every counter-offer brings an outcome, no signal and no other offer does', () => {
		for (const kind of moveKinds)
			expect(outcomeOf(kind) !== null, kind).toBe(replies.some((one) => one === kind) || kind === 'counters');
		expect(new Set(moveKinds.flatMap((kind) => outcomeOf(kind) ?? []))).toEqual(new Set(outcomes));
	});

	test('a kind is an offer, a reply or a signal', () => {
		expect([...offerKinds, ...replies, ...signals]).toEqual([...moveKinds]);
		expect(moveKinds.filter((kind) => isOffer({ kind }))).toEqual([...offerKinds]);
	});
});

describe('answersTo(moves, offer)', () => {
	test('are made by those to whom the offer is addressed, and linked to it', () => {
		const moves = [
			answer('bb', 'accepts'),
			answer('dd', 'rejects'),
			answer('cc', 'backs'),
			answer('cc', 'defers', 'mv-z')
		];
		expect(answersTo(moves, offer).map(({ id }) => id)).toEqual(['mv-bb-accepts']);
	});

	test('an offer addressed to nobody is answered by any other party, and never by its own', () => {
		expect(found([], answer('dd', 'rejects'))).toEqual(['no']);
		expect(found([], answer('aa', 'conditions'))).toEqual([]);
	});

	test('several answers of one outcome are one outcome', () =>
		expect(found(['bb', 'cc'], answer('bb', 'considers'), answer('cc', 'defers'))).toEqual(['open']));
});
