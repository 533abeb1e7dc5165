import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/lib/data/schema.ts';
import { soundDataset } from '../data/sound.ts';
import { run } from './tool.ts';

const FIXTURE = ['--articles', 'tests/fixtures/sound-articles', '--dataset', 'tests/fixtures/sound'];
const locate = (...words: string[]) => run('locate', [...words, ...FIXTURE]);

describe('npm run locate', () => {
	test('prints the evidence for words that stand once, however they are broken into lines', () => {
		const { code, out } = locate('lb', 'They left by\n  ferry on Wednesday night.');
		expect(code).toBe(0);
		expect(soundDataset().claims.find(({ id }) => id === 'c-ferry')?.evidence).toEqual([JSON.parse(out)]);
	});

	test.each([
		['not there', ['lb', 'They left by train'], 1, 'not in source lb'],
		['in other letters', ['lb', 'they left by ferry'], 1, 'not in source lb'],
		[
			'there several times',
			['lb', 'Varr'],
			1,
			'stands 2 times, add words around it: paragraph 2 at 122, paragraph 3 at '
		],
		['across paragraphs', ['lb', 'he said. Varr met'], 1, 'crosses from paragraph 1 to 2'],
		['of no source', ['zz', 'Varr'], 2, 'no source "zz"'],
		['of no source, with those there are', ['zz', 'Varr'], 2, 'it has ga, la, lb, un'],
		['none', ['lb'], 2, 'name a source and the words']
	])('words %s', (_, words, code, message) => {
		const ran = locate(...words);
		expect([ran.code, ran.out]).toEqual([code, '']);
		expect(ran.err).toContain(message);
	});

	test('--batch answers every line, and tells those that failed by their number', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'locate-')), 'words.tsv');
		const lines = [
			'lb\tThey left by ferry on Wednesday night.',
			'lb\tVarr',
			'',
			'zz\tVarr',
			'lb They left',
			'la\tTalks'
		];
		writeFileSync(file, [...lines, 'la\tRead also: Why the nets matter\r', ''].join('\n'));
		const { code, out, err } = locate('--batch', file);
		expect(code).toBe(1);
		expect(
			out
				.trim()
				.split('\n')
				.map((line) => (JSON.parse(line) as Passage).para)
		).toEqual([4, 7]);
		expect(err.trim().split('\n')).toEqual([
			expect.stringMatching(/^line 2: stands 2 times/),
			'line 4: no source "zz" in tests/fixtures/sound; it has ga, la, lb, un',
			'line 5: no source, tab and words: write SOURCE, a tab, and the exact words',
			'line 6: not in source la: "Talks"'
		]);
	});

	test('--batch - reads standard input, and ends with 0 where all is found', () => {
		const input = 'lb\tThey left by ferry on Wednesday night.\n';
		const { code, out } = run('locate', ['--batch', '-', ...FIXTURE], undefined, {}, input.repeat(200));
		expect(code).toBe(0);
		expect(out.trim().split('\n')).toHaveLength(200);
	});

	test.each([
		[['--batch', 'nowhere.tsv'], 'no such file: "nowhere.tsv"'],
		[['lb', 'Varr', '--batch', 'nowhere.tsv'], 'name a source and the words, or --batch, not both']
	])('%j is wrong use', (args, message) => {
		const { code, err } = locate(...args);
		expect([code, err.split('\n')[0]]).toEqual([2, message]);
	});

	test('where sources.json is broken it says so, and not that there are no sources', () => {
		const folder = mkdtempSync(join(tmpdir(), 'locate-'));
		writeFileSync(join(folder, 'sources.json'), '{ "sources": [], }');
		const { code, err } = run('locate', [
			'lb',
			'Varr',
			'--dataset',
			folder,
			'--articles',
			'tests/fixtures/sound-articles'
		]);
		expect(code).toBe(2);
		expect(err).toMatch(/sources\.json:1:16 file: not JSON: comma behind the last of its list/);
	});
});
