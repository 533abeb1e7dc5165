/** How it is known where a party stands: out of who speaks, and by the weakest voice. */
import { describe, expect, test } from 'vitest';
import { readingOf, readingOfClaim, weakest } from '../../src/lib/data/reading.ts';
import type { Claim } from '../../src/lib/data/schema.ts';
import { soundDataset } from './sound.ts';

const sound = soundDataset();
const partyOf = (id: string) => sound.actors.find((actor) => actor.id === id)?.party ?? null;

describe('readingOfClaim(claim, party, partyOf), of Veyra', () => {
	test.each<[string, Claim['attribution'], Claim['kind'], string]>([
		['its president', { kind: 'named', speaker: 'ac-marn' }, 'statement', 'stated'],
		['its embassy', { kind: 'institution', speaker: 'ac-embassy' }, 'statement', 'stated'],
		['its president, of an event', { kind: 'named', speaker: 'ac-marn' }, 'event', 'stated'],
		['another party', { kind: 'named', speaker: 'ac-varr' }, 'statement', 'reported'],
		['somebody of no party', { kind: 'named', speaker: 'ac-tolliver' }, 'statement', 'reported'],
		['an outlet', { kind: 'outlet' }, 'event', 'reported'],
		['people without a name', { kind: 'anonymous', describedAs: 'clerks' }, 'statement', 'unnamed'],
		['an analyst', { kind: 'analyst', speaker: 'ac-tolliver' }, 'statement', 'inferred'],
		['an outlet that judges', { kind: 'outlet' }, 'assessment', 'inferred'],
		['unnamed people who judge', { kind: 'anonymous', describedAs: 'clerks' }, 'assessment', 'inferred']
	])('said by %s', (_, attribution, kind, reading) =>
		expect(readingOfClaim({ attribution, kind }, 've', partyOf)).toBe(reading)
	);
});

test.each([
	[['stated'], 'stated'],
	[['stated', 'reported'], 'reported'],
	[['unnamed', 'stated'], 'unnamed'],
	[['unnamed', 'inferred', 'reported'], 'inferred']
] as const)('weakest(%j) is %s', (found, reading) => expect(weakest(found)).toBe(reading));

test('readingOf(dataset, position) goes by the weakest of its claims', () => {
	const position = sound.positions.find(({ id }) => id === 'po-ve-order')!;
	expect(readingOf(sound, position)).toBe('stated');
	expect(readingOf(sound, { ...position, claims: [...position.claims, 'c-halt-call'] })).toBe('reported');
	expect(readingOf(sound, { ...position, claims: [...position.claims, 'c-varr-home'] })).toBe('unnamed');
});
