import { describe, expect, test } from 'vitest';
import { soundDataset } from '../data/sound.ts';
import { run } from './tool.ts';

const locate = (...words: string[]) =>
	run('locate', [...words, '--articles', 'tests/fixtures/sound-articles', '--dataset', 'tests/fixtures/sound']);

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
		['none', ['lb'], 2, 'name a source and the words']
	])('words %s', (_, words, code, message) => {
		const ran = locate(...words);
		expect([ran.code, ran.out]).toEqual([code, '']);
		expect(ran.err).toContain(message);
	});
});
