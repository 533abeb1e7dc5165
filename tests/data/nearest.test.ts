import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/data/nearest.ts';

const known = ['c-truce', 'c-talks', 'c-talks-first', 'mv'];

test.each([
	['c-truce', 'c-truce'],
	['c-trcue', 'c-truce'],
	['c-talk', 'c-talks'],
	['c-talksfirst', 'c-talks-first'],
	['c-tlaks-frist', undefined],
	['mx', 'mv'],
	['xx', undefined],
	['', undefined]
])('nearest(%j, known) is %j', (id, found) => expect(nearest(id, known)).toBe(found));
