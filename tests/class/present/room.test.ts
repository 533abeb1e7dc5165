/** How much goes on a screen: lines, pages, letters. */
import { expect, test } from 'vitest';
import { linesOf, paged, sized, stretches } from '../../../src/lib/class/present/room.ts';

test('a text takes as many lines as its words need', () => {
	expect(linesOf('', 10)).toBe(1);
	expect(linesOf('two words', 10)).toBe(1);
	expect(linesOf('two words', 4)).toBe(2);
	expect(linesOf('two words', 10, 3)).toBe(2);
	expect(linesOf('unbreakable', 2)).toBeGreaterThan(2);
});

test('a list goes on pages in its order; what is too high has a page of its own', () => {
	const pages = paged([10, 10, 10, 99, 1], (one) => one);
	expect(pages).toEqual([[10, 10], [10], [99], [1]]);
	expect(stretches(pages)).toEqual([
		[0, 2],
		[2, 3],
		[3, 4],
		[4, 5]
	]);
});

test('little is set large, much is set small; what needs several screens fills them', () => {
	const high = (size: number) => () => 2 * size;
	expect(sized(['a'], high)).toMatchObject({ size: 1.8 });
	expect(sized(Array.from('abcdefg'), high)).toMatchObject({ size: 1.4 });
	expect(sized(Array.from('abcdefghij'), high)).toMatchObject({ size: 1 });
	expect(sized(Array.from('abcdefghijklmnop'), high)).toMatchObject({ size: 1.2, pages: { length: 2 } });
});

test('a longer title leaves less room', () => {
	const fill = Array.from({ length: 10 }, () => 2);
	expect(paged(fill, (one) => one, 'short')).toHaveLength(1);
	expect(paged(fill, (one) => one, 'a title of so many words that it needs two lines and a little more')).toHaveLength(
		2
	);
});
