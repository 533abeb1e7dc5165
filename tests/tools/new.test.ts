import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim, Source } from '../../src/lib/data/schema.ts';
import { run } from './tool.ts';

/** A project of its own that has the articles and nothing else. */
function project(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-'));
	cpSync('tests/fixtures/sound-articles', join(folder, 'articles'), { recursive: true });
	return folder;
}
const begin = (folder: string, ...more: string[]) => run('new', ['other-talks', 'articles', ...more], folder);
const recordsOf = <T>(folder: string, name: string) =>
	(JSON.parse(readFileSync(join(folder, `data/other-talks/${name}.json`), 'utf8')) as Record<string, T[]>)[name] ?? [];

describe('npm run new', () => {
	test('begins a dataset, which check then lists as a few things to do', () => {
		const folder = project();
		const { code, out } = begin(folder, '--published', 'lantern-2=2031-03-05', '--title', 'Two Islands');
		expect(code).toBe(0);
		expect(out).toBe(
			[
				'gazette: gazette.txt, published 2031-03-06, as it prints; a paragraph is a line; 18 sentences',
				'lantern1: lantern-1.txt, published 2031-03-04, as it prints; a paragraph is a block; 15 sentences',
				'lantern2: lantern-2.txt, published 2031-03-05; a paragraph is a block; 13 sentences',
				'unsigned: unsigned.txt, published on no known day; a paragraph is a line; 6 sentences',
				'data/other-talks is begun: 4 sources, 52 claims to be written',
				'next: npm run check -- other-talks\n'
			].join('\n')
		);
		const checked = run('check', ['other-talks'], folder);
		expect(checked.code).toBe(1);
		const lines = checked.out.trim().split('\n');
		expect(lines.length).toBeLessThanOrEqual(20);
		expect(checked.out).toContain('claims of source "gazette" still to be written: 18 of 18');
		expect(checked.out).not.toContain('more may follow');
		expect(checked.out).not.toContain('[shape]');
	});

	test('each claim stands where locate finds the words of its sentence', () => {
		const folder = project();
		begin(folder);
		const words = ['lantern2\tThey left by ferry on Wednesday night.', 'unsigned\tSund welcomed the date.'];
		writeFileSync(join(folder, 'words.tsv'), words.join('\n'));
		const options = ['--articles', 'articles', '--dataset', 'other-talks'];
		const { code, out } = run('locate', ['--batch', 'words.tsv', ...options], folder);
		expect(code).toBe(0);
		const located = out.trim().split('\n');
		const cited = recordsOf<Claim>(folder, 'claims').map(({ evidence }) => JSON.stringify(evidence[0]));
		expect(located.filter((line) => !cited.includes(line))).toEqual([]);
		expect(located).toHaveLength(2);
	});

	test('takes the language as it is given, and reads English dates alone', () => {
		const folder = project();
		expect(begin(folder, '--lang', 'uk').code).toBe(0);
		expect(readFileSync(join(folder, 'data/other-talks/dataset.json'), 'utf8')).toContain('"lang": "uk"');
		expect(recordsOf<Claim>(folder, 'claims').filter(({ when }) => when)).toEqual([]);
		expect(recordsOf<Source>(folder, 'sources').filter(({ published }) => published)).toHaveLength(2);
	});

	test('overwrites nothing', () => {
		const folder = project();
		mkdirSync(join(folder, 'data/other-talks'), { recursive: true });
		writeFileSync(join(folder, 'data/other-talks/moves.json'), '{}');
		const { code, err } = begin(folder);
		expect([code, err]).toEqual([
			2,
			'"data/other-talks" holds "moves.json" already; nothing is overwritten, so name a new folder\n'
		]);
		expect(readdirSync(join(folder, 'data'))).toEqual(['other-talks']);
		expect(readdirSync(join(folder, 'data/other-talks'))).toEqual(['moves.json']);
	});

	test('an empty folder is filled', () => {
		const folder = project();
		mkdirSync(join(folder, 'data/other-talks'), { recursive: true });
		expect(begin(folder).code).toBe(0);
		expect(readdirSync(join(folder, 'data'))).toEqual(['other-talks']);
	});

	const spoil: [name: string, change: (articles: string) => unknown, args: string[], line: string][] = [
		['no such folder', () => 0, ['other-talks', 'nowhere'], 'no such folder: "nowhere"'],
		['no folder', () => 0, ['other-talks'], 'name the new folder and the folder of articles'],
		[
			'no text files',
			(articles) => mkdirSync(join(articles, '../empty')),
			['other-talks', 'empty'],
			'no text files in "empty"; put each article there as a file that ends in .txt'
		],
		[
			'not UTF-8',
			(articles) => writeFileSync(join(articles, 'a.txt'), Buffer.from([0x66, 0xfc, 0x72])),
			[],
			'not UTF-8: "a.txt"; save it as UTF-8'
		],
		[
			'no words',
			(articles) => writeFileSync(join(articles, 'a.txt'), '...'),
			[],
			'no words: "a.txt"; take it out of the folder'
		],
		[
			'too large',
			(articles) => writeFileSync(join(articles, 'a.txt'), 'word '.repeat(200_001)),
			[],
			'too large: "a.txt" has 1000005 bytes; at most 1000000 allowed, so split or shorten it'
		],
		[
			'two files with the same bytes',
			(articles) => cpSync(join(articles, 'gazette.txt'), join(articles, 'zz.txt')),
			[],
			'the same bytes twice: "gazette.txt" and "zz.txt"; keep one of the two'
		],
		[
			'too many sentences',
			(articles) => writeFileSync(join(articles, 'a.txt'), 'One is said. '.repeat(20_000)),
			[],
			'too many sentences: 20052; a dataset holds at most 20000 claims, so begin with fewer articles'
		],
		[
			'a day of no article',
			() => 0,
			['other-talks', 'articles', '--published', 'lantern=2031-03-05'],
			'no article "lantern"; there are gazette.txt, lantern-1.txt, lantern-2.txt, unsigned.txt'
		],
		[
			'no day',
			() => 0,
			['other-talks', 'articles', '--published', 'gazette=2031-02-30'],
			'no day of publication: "gazette=2031-02-30"; write FILE=2025-05-12'
		],
		[
			'no language',
			() => 0,
			['other-talks', 'articles', '--lang', 'english!'],
			'no language: "english!"; write a tag like en or pt-BR'
		]
	];

	test.each(spoil)('%s is one line, and nothing is written', (_, change, args, line) => {
		const folder = project();
		change(join(folder, 'articles'));
		const given = args.length ? args : ['other-talks', 'articles'];
		const { code, out, err } = run('new', given, folder);
		expect([code, out, err.split('\n')[0]]).toEqual([2, '', line]);
		// What is wrong with the articles is one line alone; wrong use is told with how it is used.
		expect(err.includes('usage:')).toBe(given.length !== 2);
		expect(existsSync(join(folder, 'data'))).toBe(false);
	});
});
