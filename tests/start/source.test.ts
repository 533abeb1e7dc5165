import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/lib/data/passage.ts';
import { dateLine } from '../../src/lib/start/date-line.ts';
import { paragraphRule } from '../../src/lib/start/paragraphs.ts';
import { sourceIds } from '../../src/lib/start/source-ids.ts';
import { startSource } from '../../src/lib/start/source.ts';
import { soundDataset } from '../data/sound.ts';

const textOf = (file: string) => readFileSync(`tests/fixtures/sound-articles/${file}`, 'utf8');

describe('paragraphRule', () => {
	test.each(soundDataset().sources.map(({ file, paragraphs }) => [file, paragraphs]))('%s: %s', (file, rule) =>
		expect(paragraphRule(textOf(file))).toBe(rule)
	);

	test.each<[string, string, 'line' | 'block']>([
		['a line each, blank lines between', 'One is said.\n\nTwo is said.\n', 'line'],
		['lines of Windows', 'One is\r\nsaid.\r\n\r\nTwo is\r\nsaid.\r\n', 'block'],
		['one line', 'One is said', 'line']
	])('%s', (_, text, rule) => expect(paragraphRule(text)).toBe(rule));
});

describe('sourceIds', () => {
	test.each<[string[], string[]]>([
		[
			['lantern-1.txt', 'lantern-2.txt'],
			['lantern1', 'lantern2']
		],
		[['000_acdc8110fee0eca1.txt'], ['000']],
		[
			['averylongnameofafile-1.txt', 'averylongnameofafile-2.txt'],
			['averylongnam', 'averylongna2']
		],
		[
			['статья.txt', '記事.txt'],
			['source', 'source2']
		],
		[['Été.txt'], ['ete']]
	])('%j gives %j', (files, ids) => expect([...sourceIds(files).values()]).toEqual(ids));
});

describe('dateLine', () => {
	test.each<[string, string | null]>([
		['Harbour Gazette, 6 March 2031. Talks open today.', '2031-03-06'],
		['A caption.\nPort Amber, Tuesday, 4 March 2031 – Talks open.', '2031-03-04'],
		['date 2025-05-13 The palace spoke.', '2025-05-13'],
		['Published: May 13, 2025', '2025-05-13'],
		['On 6 March 2031, talks opened.', null],
		['The Talks of 6 March 2031.', null],
		['Port Amber, 6 March. Talks open.', null],
		['Published 12 May 2025\nPublished 13 May 2025', null],
		['One.\nTwo.\nThree.\nPublished 12 May 2025', null]
	])('%s', (text, day) => expect(dateLine(readArticle(text, 'line'))).toBe(day));
	test('a line of its own within a block of headline, date and byline', () => {
		const text = 'Talks open in Port Amber\n6 March 2031\nBy Ada Holt\n\nThe envoys met.';
		expect(dateLine(readArticle(text, 'block'))).toBe(null);
		expect(dateLine(readArticle(text, 'block'), text.split('\n'))).toBe('2031-03-06');
	});
});

describe('startSource', () => {
	const start = (file: string, published: string | null = null, english = true) =>
		startSource({
			id: 'lb',
			file,
			bytes: readFileSync(`tests/fixtures/sound-articles/${file}`),
			text: textOf(file),
			published,
			english
		});
	const { source, claims } = start('lantern-2.txt', '2031-03-05');
	const known = soundDataset().sources.find(({ id }) => id === 'lb');

	test('counts what the file is', () => {
		const { file, bytes, sha256, words, paragraphs } = known!;
		expect(source).toMatchObject({ file, bytes, sha256, words, paragraphs, outlet: null });
	});

	test('puts no word of the article into it but those that it reads as a date', () => {
		const own = JSON.stringify([source, claims]);
		for (const sentence of ['Tolmar', 'negotiators', 'ferry']) expect(own).not.toContain(sentence);
		expect(own).toContain('“Wednesday”');
	});

	test('a sentence that is a web address alone is left out as one', () => {
		const text = 'They met.\nhttps://lantern.example/a\n';
		const { source, claims } = startSource({
			id: 'a',
			file: 'a.txt',
			bytes: Buffer.from(text),
			text,
			published: null,
			english: true
		});
		expect(source.leftOut).toMatchObject([{ para: 2, start: 10, end: 35, reason: 'link' }]);
		expect(claims.map(({ gist }) => gist)).toEqual(['To be written: a, paragraph 1, sentence 1.']);
	});

	test('dates a claim only where the day of the article is known and the words mean one day', () => {
		const dated = claims.filter(({ when }) => when).map(({ id, when }) => `${id} ${when?.edtf}`);
		expect(dated).toContain('c-lb-004-03 2031-03-05');
		expect(start('lantern-2.txt').claims.filter(({ when }) => when)).toEqual([]);
		expect(start('lantern-2.txt', '2031-03-05', false).claims.filter(({ when }) => when)).toEqual([]);
		const unsure = claims.find(({ id }) => id === 'c-lb-005-01');
		expect(unsure?.when?.edtf ?? unsure?.gist).toBe('2025');
	});

	test('a day that is given and not printed is still to be explained', () => {
		expect(source.published).toMatchObject({
			edtf: '2031-03-05',
			basis: 'relative',
			note: expect.stringMatching(/^To be written/)
		});
		expect(start('gazette.txt', '2031-03-06').source.published).toEqual({ edtf: '2031-03-06', basis: 'stated' });
		expect(start('unsigned.txt').source.published).toBeNull();
	});
});
