import { expect, test } from 'vitest';
import { heightAt } from '../../src/lib/embed/heights.ts';

test.each([
	[100, 900],
	[320, 900],
	[400, 800],
	[480, 700],
	[960, 600],
	[2000, 600]
])('at %i pixels of width %i of height are kept free', (width, height) => {
	expect(
		heightAt(
			[
				[320, 900],
				[480, 700],
				[960, 600]
			],
			width
		)
	).toBe(height);
});
