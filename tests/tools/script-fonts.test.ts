import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTexts } from '../../src/lib/data/read.server.ts';
import { scriptFaces } from '../../src/tools/script-fonts.ts';

const faces = (text: string) => scriptFaces(text).map(({ family, name, subset }) => `${family}: ${name}-${subset}`);
const textsOf = (folder: string) => [...readTexts(folder).values()].join('');

test('a dataset whose letters stand in the fonts of every page needs no other', () => {
	expect(faces(textsOf('data/istanbul-2025'))).toEqual([]);
});

test.each([
	['да', ['Inter: inter-cyrillic', 'Source Serif: source-serif-4-cyrillic']],
	['پ', ['Inter: noto-sans-arabic-arabic', 'Source Serif: noto-sans-arabic-arabic']],
	['א', ['Inter: noto-sans-hebrew-hebrew', 'Source Serif: noto-sans-hebrew-hebrew']],
	['ỗ', ['Inter: inter-vietnamese', 'Source Serif: source-serif-4-vietnamese']]
])('%s is drawn by %j', (text, expected) => expect(faces(`a ${text}`)).toEqual(expected));

test('every face has its files', () => {
	for (const { name, subset } of scriptFaces(textsOf('tests/fixtures/scripts')))
		for (const weight of [400, 600])
			expect(existsSync(`node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`)).toBe(true);
});
