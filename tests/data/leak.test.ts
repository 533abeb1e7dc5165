import { describe, expect, test } from 'vitest';
import { forbiddenRuns, leaksIn } from '../../src/lib/data/verify/leak.ts';

const ARTICLE = 'The ferry left at noon, and nobody on the quay knew who was on board or why.';
const forbidden = forbiddenRuns(new Map([['a', ARTICLE]]), []);
const TWELVE = 'ferry left at noon and nobody on the quay knew who was';

describe('leaksIn(text, forbidden)', () => {
	test('finds twelve words in a row, told once from the first', () => {
		expect(leaksIn(`We know: ${ARTICLE}`, forbidden)).toEqual([{ offset: 9, source: 'a', start: 'the ferry left at' }]);
	});

	test.each([
		['eleven words are none', TWELVE.replace('ferry ', ''), 0],
		['twelve are one', TWELVE, 1],
		['in other letters and marks', TWELVE.toUpperCase().replaceAll(' ', ', '), 1],
		['over lines and indentation', TWELVE.replaceAll(' ', '\n\t// '), 1],
		['with markup between the words', TWELVE.replaceAll(' ', '</b> <b class="x">'), 1],
		['with entities between the words', TWELVE.replaceAll(' ', '&nbsp;'), 1],
		['with escapes between the words', TWELVE.replaceAll(' ', '\\n'), 1],
		['with escaped code points between the words', TWELVE.replaceAll(' ', '\\u2014'), 1],
		['with one word changed in the middle', TWELVE.replace('noon', 'one'), 0]
	])('%s', (_, text, count) => expect(leaksIn(text, forbidden)).toHaveLength(count));
});

describe('forbiddenRuns(articles, quotes)', () => {
	test('lets a declared quotation pass, and not one word more', () => {
		const withQuote = forbiddenRuns(new Map([['a', ARTICLE]]), [
			'left at noon, and nobody on the quay knew who was on board'
		]);
		expect(leaksIn('left at noon, and nobody on the quay knew who was on board', withQuote)).toEqual([]);
		expect(leaksIn('ferry left at noon, and nobody on the quay knew who was on board', withQuote)).toHaveLength(1);
	});
});
