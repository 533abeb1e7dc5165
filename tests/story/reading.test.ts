import { describe, expect, test } from 'vitest';
import { grade, syllables } from '../../src/lib/story/reading.ts';

test.each([
	['a', 1],
	['the', 1],
	['talks', 1],
	['truce', 1],
	['leaves', 1],
	['asked', 1],
	['peace', 1],
	['people', 2],
	['wanted', 2],
	['proposed', 2],
	['Ukraine', 2],
	['Russia’s', 2],
	['minister', 3],
	['Zelensky', 3],
	['Istanbul', 3],
	['delegation', 4],
	['denazification', 6],
	['2025', 1]
])('syllables(%j) is %i', (word, count) => expect(syllables(word)).toBe(count));

describe('grade(sentences)', () => {
	/** 0.39 words per sentence + 11.8 syllables per word - 15.59, from counts made by hand. */
	const byHand = (sentences: number, words: number, syllables: number) =>
		0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

	test.each<[string[], number, number, number]>([
		[['The cat sat on the mat.'], 1, 6, 6],
		[['They met.', 'Talks broke down.'], 2, 5, 5],
		[['Ukraine wanted a truce before any talks.'], 1, 7, 10],
		[['The minister asked for a delegation.', 'People wanted peace.'], 2, 9, 16],
		[['A 30-day truce, said Putin’s aide.'], 1, 6, 7]
	])('%j', (text, sentences, words, count) => expect(grade(text)).toBeCloseTo(byHand(sentences, words, count), 10));

	test('long words and long sentences are harder', () => {
		expect(grade(['The talks broke down.'])).toBeLessThan(grade(['The negotiations disintegrated.']));
		expect(grade(['They met.', 'They spoke.'])).toBeLessThan(grade(['They met and they spoke.']));
	});

	test.each([[[]], [['…']]])('%j has no words, and grade 0', (text) => expect(grade(text)).toBe(0));
});
