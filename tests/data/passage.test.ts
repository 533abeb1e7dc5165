import { describe, expect, test } from 'vitest';
import { fingerprint, fold, paragraphAt, readArticle, slice, words } from '../../src/lib/data/passage.ts';

describe('fold(text)', () => {
	test.each([
		['  a \t b\n\nc ', 'a b c'],
		['\uFEFFa', 'a'],
		['a\u00A0b', 'a b'],
		['e\u0301', 'é'],
		['“a” ‘b’ … — A', '“a” ‘b’ … — A']
	])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('readArticle(text, rule)', () => {
	const text = 'One\ntwo.\n\n \nThree\r\n\nfour.\n';

	test('line: every line that is not blank is a paragraph', () => {
		const article = readArticle(text, 'line');
		expect(article.points.join('')).toBe('One two. Three four.');
		expect(article.paragraphs).toEqual([0, 4, 9, 15]);
	});
	test('block: blank lines part paragraphs', () => {
		const article = readArticle(text, 'block');
		expect(article.points.join('')).toBe('One two. Three four.');
		expect(article.paragraphs).toEqual([0, 9, 15]);
	});
	test('offsets count code points, not UTF-16 units', () => {
		const article = readArticle('🕊 peace\nnow', 'line');
		expect(slice(article, 2, 7)).toBe('peace');
		expect(article.paragraphs).toEqual([0, 8]);
	});
});

test('paragraphAt(article, offset) counts from 1', () => {
	const article = readArticle('One.\nTwo.', 'line');
	expect([0, 3, 5, 8].map((offset) => paragraphAt(article, offset))).toEqual([1, 1, 2, 2]);
});

test('fingerprint(passage) is the start of its SHA-256', () => {
	// echo -n abc | sha256sum
	expect(fingerprint('abc')).toBe('ba7816bf8f01cfea');
});

test.each([
	['it’s a 30-day truce', ['it’s', 'a', '30-day', 'truce']],
	['U.S.-led, “root causes” …', ['U', 'S', 'led', 'root', 'causes']],
	['— … ”', []]
])('words(%j)', (text, expected) => expect([...words(text)]).toEqual(expected));
