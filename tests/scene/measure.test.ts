import { describe, expect, test } from 'vitest';
import { measure, wrap } from '../../src/lib/scene/measure.ts';

const font = { size: 100 };

describe('measure(text, font)', () => {
	test.each([
		['', 0],
		['Medinsky', 457],
		['Ерзат', 273],
		['Gül', 158]
	])('%j is %d px wide', (text, width) => expect(Math.round(measure(text, font))).toBe(width));

	test('a word in bold is wider, and twice the size is twice the width', () => {
		expect(measure('Umerov', { ...font, weight: 600 })).toBeGreaterThan(measure('Umerov', font));
		expect(measure('Umerov', { size: 200 })).toBeCloseTo(2 * measure('Umerov', font));
	});

	test('Arabic letters are joined before they are measured', () => {
		const apart = [...'محمد'].reduce((sum, letter) => sum + measure(letter, font), 0);
		expect(measure('محمد', font)).not.toBeCloseTo(apart);
	});
});

describe('wrap(text, width, font)', () => {
	test.each([
		['', 300, []],
		['Rest of the team', 2000, ['Rest of the team']],
		['Rest of the team', 500, ['Rest of', 'the team']],
		['one  two', 1000, ['one two']],
		['Security Council', 300, null],
		['Security', 0, null]
	])('%j in %d px is %j', (text, width, lines) => expect(wrap(text, width, font)).toEqual(lines));
});
