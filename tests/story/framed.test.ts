/** What is known of a frame, and how the story is told in it. */
import { describe, expect, test } from 'vitest';
import { choose, isFlat, type Known } from '../../src/lib/story/framed.ts';

/** A frame of which nothing is known yet. */
const fresh: Known = { framed: true, still: false, feed: 'none', tall: false, waited: false, amid: false };

describe('choose', () => {
	test.each<[what: string, known: Partial<Known>, frame: string, mode: string]>([
		['no frame', { framed: false }, 'page', 'scroll'],
		['no frame, less motion', { framed: false, still: true }, 'page', 'steps'],
		['nothing known yet', {}, 'unrolled', 'scroll'],
		['the host has made it tall', { tall: true }, 'unrolled', 'scroll'],
		['tall, after the trial', { tall: true, waited: true }, 'unrolled', 'scroll'],
		['too short, after the trial', { waited: true }, 'boxed', 'steps'],
		['too short, the reader scrolls', { waited: true, wanted: 'scroll' }, 'boxed', 'scroll'],
		['too short, less motion', { waited: true, still: true }, 'boxed', 'steps'],
		['a feed at once', { feed: 'live' }, 'followed', 'scroll'],
		['a feed, tall', { feed: 'live', tall: true, waited: true }, 'followed', 'scroll'],
		['a feed, but too short', { feed: 'live', waited: true }, 'boxed', 'steps'],
		['a feed that comes amid the reading', { feed: 'live', tall: true, amid: true }, 'marked', 'scroll'],
		['a slow feed', { feed: 'slow', tall: true }, 'marked', 'scroll'],
		['a feed, less motion', { feed: 'live', tall: true, still: true }, 'unrolled', 'steps'],
		['a feed, less motion, the reader scrolls', { feed: 'live', still: true, wanted: 'scroll' }, 'unrolled', 'scroll'],
		['a step in the address', { wanted: 'steps' }, 'unrolled', 'steps'],
		['a step in the address, a feed', { wanted: 'steps', feed: 'live' }, 'unrolled', 'steps'],
		['pinned by the host', { feed: 'pinned' }, 'pinned', 'scroll'],
		['pinned, after the trial', { feed: 'pinned', waited: true }, 'pinned', 'scroll'],
		['pinned, less motion', { feed: 'pinned', still: true }, 'boxed', 'steps'],
		['pinned, a step in the address', { feed: 'pinned', wanted: 'steps' }, 'boxed', 'steps']
	])('%s', (_, known, frame, mode) => {
		expect(choose({ ...fresh, ...known })).toEqual({ frame, mode });
	});

	test('whatever is known, everything can be reached: a frame too short is boxed or pinned once the host had its time', () => {
		const each = <T>(...values: T[]) => values;
		for (const still of each(true, false))
			for (const wanted of each('scroll', 'steps', undefined))
				for (const feed of each('none', 'slow', 'live', 'pinned'))
					for (const amid of each(true, false)) {
						const known = { ...fresh, still, feed, amid, waited: true, ...(wanted && { wanted }) } as Known;
						expect(['boxed', 'pinned']).toContain(choose(known).frame);
					}
	});
});

test('pictures stand below their words where nothing can keep them in sight, and where nothing is to move', () => {
	expect(isFlat({ frame: 'unrolled', mode: 'scroll' }, false)).toBe(true);
	expect(isFlat({ frame: 'marked', mode: 'scroll' }, false)).toBe(true);
	expect(isFlat({ frame: 'boxed', mode: 'scroll' }, true)).toBe(true);
	expect(isFlat({ frame: 'boxed', mode: 'scroll' }, false)).toBe(false);
	expect(isFlat({ frame: 'followed', mode: 'scroll' }, false)).toBe(false);
	expect(isFlat({ frame: 'unrolled', mode: 'steps' }, false)).toBe(false);
});
