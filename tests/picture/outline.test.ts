/** The outline of a letter in as few signs as it can be written in. */
import { describe, expect, test } from 'vitest';
import { shortOutline } from '../../src/lib/picture/outline.ts';

describe('shortOutline(path)', () => {
	test.each([
		['M245 975L12 975L12 917L91 911Z', 'm245 975h-233v-58l79-6z', 'steps in place of points'],
		['M10 10L10 10Q20 30 40 50', 'm10 10q10 20 30 40', 'no step that leads nowhere'],
		['M10 10L20 10ZM5 5L5 9Z', 'm10 10h10zm-5-5v4z', 'a new contour counts from the start of the last'],
		['M10.4 10.5L20.6 30', 'm10 11l11 19', 'rounded before it is counted, so that nothing drifts'],
		['M0 0C1 2 3 4 5 6', 'm0 0c1 2 3 4 5 6', 'curves of either kind'],
		['', '', 'nothing of a space']
	])('%s is %s: %s', (path, short) => {
		expect(shortOutline(path)).toBe(short);
	});

	test('refuses what it would get wrong', () => {
		expect(() => shortOutline('M0 0l5 5')).toThrow('not an outline of a letter: l5 5');
		expect(() => shortOutline('M0 0L1 2 3 4')).toThrow('not an outline of a letter: L1 2 3 4');
	});
});
