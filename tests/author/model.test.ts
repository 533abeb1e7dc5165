import { describe, expect, test } from 'vitest';
import { fingerprint, readArticle, slice } from '../../src/lib/data/passage.ts';
import type { When } from '../../src/lib/data/schema.ts';
import { meaningsOf } from '../../src/author/form/meanings.ts';
import { viewOf } from '../../src/author/model/article-view.ts';
import { datesIn } from '../../src/author/model/dates.ts';
import { filled, recordOf } from '../../src/author/model/form-value.ts';
import { jsonSchemaOf } from '../../src/author/model/json-schema.ts';
import { byWord, extend, toSentence } from '../../src/author/model/move-mark.ts';
import { offsetsOf } from '../../src/author/model/offsets.ts';
import { passageAt } from '../../src/author/model/passage-at.ts';
import { passagesIn } from '../../src/author/model/passages-in.ts';
import { suggestId } from '../../src/author/model/suggest-id.ts';
import { prefixesOf, targetOf } from '../../src/author/model/targets.ts';

const article = readArticle('The  boats 🛶 wait.\nNobody spoke. A bell rang!', 'line');

describe('a marked stretch', () => {
	test('becomes the locator of its words, without the white space around them', () => {
		const passage = passageAt(article, 'ga', 17, 32);
		expect(passage).toEqual({ source: 'ga', para: 2, start: 18, end: 31, hash: fingerprint('Nobody spoke.') });
		expect(slice(article, 18, 31)).toBe('Nobody spoke.');
	});
	test('of nothing, or of two paragraphs, is refused in words', () => {
		expect(passageAt(article, 'ga', 17, 18)).toBe('there are no words in what is marked');
		expect(passageAt(article, 'ga', 4, 25)).toBe('crosses from paragraph 1 to 2: cite each paragraph by itself');
	});
	test('is counted in code points, whatever the browser counts', () => {
		const { toPoints, toUnits } = offsetsOf('a🛶b');
		expect([0, 1, 2, 3, 4].map(toPoints)).toEqual([0, 1, 1, 2, 3]);
		expect([0, 1, 2, 3].map(toUnits)).toEqual([0, 1, 3, 4]);
	});
});

describe('an article on the page', () => {
	test('is as long as the folded text, with a new line between paragraphs', () => {
		const { text, sentences } = viewOf(article);
		expect(text).toBe('The boats 🛶 wait.\nNobody spoke. A bell rang!');
		expect([...text]).toHaveLength(article.points.length);
		expect(sentences.map(({ start, end }) => slice(article, start, end))).toEqual([
			'The boats 🛶 wait.',
			'Nobody spoke.',
			'A bell rang!'
		]);
	});
});

describe('keys', () => {
	const { sentences, text } = viewOf(article);
	const points = [...text];
	const words = (mark: { start: number; end: number } | null) => mark && points.slice(mark.start, mark.end).join('');
	const second = toSentence(sentences, toSentence(sentences, null, 1), 1);

	test('lead from sentence to sentence, and stay at the last', () => {
		expect(words(second)).toBe('Nobody spoke.');
		expect(words(toSentence(sentences, second, -1))).toBe('The boats 🛶 wait.');
		const last = toSentence(sentences, second, 1);
		expect(toSentence(sentences, last, 1)).toEqual(last);
	});
	test('take another sentence of the paragraph in, and give it back', () => {
		const both = extend(sentences, second, 1);
		expect(words(both)).toBe('Nobody spoke. A bell rang!');
		expect(extend(sentences, both, -1)).toEqual(second);
		expect(extend(sentences, toSentence(sentences, null, 1), 1)).toEqual(toSentence(sentences, null, 1));
	});
	test('move an end by a word, and leave one', () => {
		expect(words(byWord(points, second, 'end', -1))).toBe('Nobody');
		expect(words(byWord(points, second, 'start', 1))).toBe('spoke.');
		expect(words(byWord(points, byWord(points, second, 'start', 1), 'start', 1))).toBe('spoke.');
	});
});

describe('an id', () => {
	test.each([
		['c-', 'Sund’s top diplomat no longer offers to lead', 'c-sund-diplomat-longer-offers'],
		['mv-', 'A way out', 'mv-a-way-out'],
		['c-', 'Große Übereinkunft über Fänge', 'c-ubereinkunft-uber-fange'],
		['ac-', 'Лена', 'ac-new']
	])('%s out of “%s”', (prefix, words, id) => expect(suggestId(prefix, words, [])).toBe(id));
	test('is never one that is taken, and never too long', () => {
		expect(suggestId('c-', 'boats', ['c-boats', 'c-boats-2'])).toBe('c-boats-3');
		expect(suggestId('c-', `${'x'.repeat(80)} boats`, []).length).toBeLessThanOrEqual(60);
	});
});

describe('words that date', () => {
	const on = (edtf: string): When => ({ edtf, basis: 'stated' });
	const offered = (text: string, published: When | null, lang?: string) =>
		datesIn(text, published, lang).map(({ words, when }) => [words, when.edtf, when.basis, when.weekday]);

	test('a weekday is offered before and after the day of the article, never chosen', () => {
		expect(offered('said on Thursday that', on('2031-03-04'))).toEqual([
			['Thursday', '2031-02-27', 'weekday', 'Thursday'],
			['Thursday', '2031-03-06', 'weekday', 'Thursday']
		]);
		expect(offered('said on Tuesday', on('2031-03-04')).map(([, day]) => day)).toEqual([
			'2031-03-04',
			'2031-03-11',
			'2031-02-25'
		]);
	});
	test.each([
		['yesterday', '2031-03-03'],
		['today', '2031-03-04'],
		['next week', '2031-03-10/2031-03-16'],
		['last month', '2031-02'],
		['next year', '2032'],
		['3 days ago', '2031-03-01']
	])('%s', (words, edtf) => expect(offered(words, on('2031-03-04'))).toEqual([[words, edtf, 'relative', undefined]]));
	test('a day that an English article prints is offered as stated', () => {
		expect(offered('signed on 2 March 2031', on('2031-03-04'))).toEqual([
			['2 March 2031', '2031-03-02', 'stated', undefined]
		]);
		expect(offered('signed on 2 March 2031', on('2031-03-04'), 'de')).toEqual([]);
	});
	test('are read in the language of the article', () => {
		expect(offered('am Donnerstag', on('2031-03-04'), 'de')[0]).toEqual([
			'Donnerstag',
			'2031-02-27',
			'weekday',
			'Thursday'
		]);
	});
	test('say nothing where the day of the article is not known, or within another word', () => {
		expect(offered('Thursday', null)).toEqual([]);
		expect(offered('Thursday', on('2031-03'))).toEqual([]);
		expect(offered('Sundayish', on('2031-03-04'))).toEqual([]);
	});
	test('bring a note of how the date was worked out', () => {
		expect(datesIn('Thursday', on('2031-03-04'))[0]?.when.note).toBe(
			'Worked out from “Thursday” and the day on which the article came out, 2031-03-04, a Tuesday: the Thursday before it.'
		);
	});
});

describe('a form', () => {
	const move = jsonSchemaOf('moves');
	test('leaves out of the record what may be missing, and keeps the lists that must be there', () => {
		expect(recordOf({ claims: ['c-a'], id: 'mv-a', actor: '', to: undefined, kind: undefined }, move)).toEqual({
			id: 'mv-a',
			to: [],
			links: [],
			claims: ['c-a']
		});
		const evidence = { source: 'ga', para: 1, start: 0, end: 4, hash: 'x', quote: undefined };
		expect(recordOf({ when: null, attribution: { via: [] }, evidence: [evidence] }, jsonSchemaOf('claims'))).toEqual({
			attribution: {},
			when: null,
			evidence: [{ source: 'ga', para: 1, start: 0, end: 4, hash: 'x' }]
		});
	});
	test('is filled where its words are looked at before it is complete', () => {
		expect(filled({ gist: 'Boats wait.' }, jsonSchemaOf('claims'))).toMatchObject({
			id: '',
			gist: 'Boats wait.',
			attribution: { kind: 'named' },
			evidence: []
		});
	});
	test('knows from the form of an id what it names', () => {
		const of = (name: 'moves' | 'actors' | 'whereabouts', ...path: string[]) =>
			path.reduce((schema, key) => schema.properties?.[key] ?? schema.items ?? {}, jsonSchemaOf(name));
		expect(targetOf(of('moves', 'actor'), 'actor')).toBe('actors');
		expect(targetOf(of('moves', 'claims', '*'), 'claims')).toBe('claims');
		expect(targetOf(of('actors', 'offices', '*', 'rank'), 'rank')).toBe('ranks');
		expect(targetOf(of('actors', 'offices', '*', 'institution'), 'institution')).toBe('actors');
		expect(targetOf(of('actors', 'name'), 'name')).toBeUndefined();
		expect(prefixesOf('lesson')).toContain('ly-');
	});
	test('tells what the schema says of each word of a vocabulary', () => {
		expect(meaningsOf(['event', 'plan'], 'event: happened; plan: lies ahead.')).toEqual([
			'event: happened',
			'plan: lies ahead'
		]);
		expect(meaningsOf(['calls', 'demands'], 'Offers: calls (asks somebody), demands.')).toEqual([
			'calls: asks somebody',
			'demands'
		]);
	});
	test('finds every passage of a record, with its source', () => {
		const place = { para: 1, start: 0, end: 4 };
		expect(passagesIn({ id: 'la', leftOut: [place] })).toEqual([{ source: 'la', ...place }]);
		expect(passagesIn({ id: 'c-a', evidence: [{ source: 'ga', ...place }] })).toEqual([{ source: 'ga', ...place }]);
	});
});
