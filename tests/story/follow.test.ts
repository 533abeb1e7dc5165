/** What follows the reader's window in a frame that cannot scroll: as `position: sticky` would, computed. */
import { expect, test } from 'vitest';
import { carried, stepAt } from '../../src/lib/story/follow.ts';

/** A picture 400 px high in steps that end at 5000, kept 64 px below the upper edge of the window. */
const picture = { top: 300, stick: 64, last: 4600 };

test.each([
	['the frame lies below', 500, 0],
	['its top is at the edge', 0, 0],
	['just before it sticks', -236, 0],
	['it sticks', -237, 1],
	['half way', -2000, 1764],
	['its steps end', -4536, 4300],
	['past the end it stays with them', -9000, 4300]
])('%s', (_, top, down) => expect(carried(picture, { top, height: 800 })).toBe(down));

test('what fills its steps is never carried', () =>
	expect(carried({ top: 300, stick: 0, last: 200 }, { top: -900, height: 800 })).toBe(0));

test.each([
	['before the first', 900, 0],
	['the first ends above the line', -510, 1],
	['exactly on the line', -500, 1],
	['one pixel before', -499, 0],
	['past the last', -9000, 2]
])('the step at a line 500 px down: %s', (_, top, step) =>
	expect(stepAt([1000, 2000, 3000], 500, { top, height: 800 })).toBe(step)
);
