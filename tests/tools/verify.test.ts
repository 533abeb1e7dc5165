import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './tool.ts';

/** A small project of its own: the sound dataset and its articles, nothing else. */
function project(): string {
	const folder = mkdtempSync(join(tmpdir(), 'verify-'));
	cpSync('tests/fixtures/sound', join(folder, 'talks'), { recursive: true });
	cpSync('tests/fixtures/sound-articles', join(folder, 'articles'), { recursive: true });
	return folder;
}
const verify = (folder: string) => run('verify', ['--articles', 'articles', './talks'], folder);

describe('npm run verify', () => {
	test('prints a row for each article and ends with 0', () => {
		const { code, out } = verify(project());
		expect(code).toBe(0);
		expect(out).toBe(
			[
				'source  verified  sentences covered  words covered      quoted words',
				'ga      18/18     100.0 % (18/18)    100.0 % (171/171)  15/17',
				'la      17/17     100.0 % (15/15)    100.0 % (212/212)  7/21',
				'lb      14/14     100.0 % (13/13)    100.0 % (147/147)  2/14',
				'un      7/7       100.0 % (6/6)      100.0 % (59/59)    0/5',
				'0 faults\n'
			].join('\n')
		);
	});

	test('ends with 1 where a passage changed, and names the claim and its line', () => {
		const folder = project();
		const path = join(folder, 'articles/unsigned.txt');
		writeFileSync(path, 'Tolmar has put forward a second round for 21 March.');
		const { code, out } = verify(folder);
		expect(code).toBe(1);
		expect(out).toMatch(
			/^talks\/claims\.json:\d+:\d+ c-round-two: missing: passage is nowhere in the article: 0 to 51; .* \[locator\]$/m
		);
		expect(out).toMatch(/^un +0\/7 /m);
	});

	test.each([
		['notes.md', 'The call for a halt came from the Coast League\n> and not from Veyra.'],
		['build/index.html', '<p>The call for a <b>halt</b> came from the Coast League and not&nbsp;from Veyra.</p>'],
		['build.sound/page.js', '"The call for a halt\\ncame from the Coast League and not from Veyra."']
	])('finds a sentence of an article in %s', (file, text) => {
		const folder = project();
		mkdirSync(join(folder, file, '..'), { recursive: true });
		writeFileSync(join(folder, file), text);
		const { code, out } = verify(folder);
		expect(code).toBe(1);
		expect(out).toContain(`${file}:1:`);
		expect(out).toContain('12 words of article lb in a row, from: "the call for a …"');
	});

	test('passes over what else lies among the articles: a folder, a link to nowhere, bytes that are no text', () => {
		const folder = project();
		const { out } = verify(folder);
		mkdirSync(join(folder, 'articles/older.txt/deeper'), { recursive: true });
		symlinkSync('nowhere', join(folder, 'articles/gone.txt'));
		writeFileSync(join(folder, 'articles/picture.txt'), Buffer.from([0xff, 0xfe, 0, 0x80]));
		expect(verify(folder)).toMatchObject({ code: 0, out });
	});

	test('tells a cited article that is no text, and does not break', () => {
		const folder = project();
		writeFileSync(join(folder, 'articles/unsigned.txt'), Buffer.from([0xff, 0xfe, 0, 0x80]));
		const { code, out } = verify(folder);
		expect(code).toBe(1);
		expect(out).toMatch(/^un +0\/7 /m);
	});

	test('ends with 1 where an article that was asked for is missing', () => {
		const { code, out } = run('verify', ['--articles', 'talks', './talks'], project());
		expect(code).toBe(1);
		expect(out).toContain('unchecked: 56 locators');
	});

	test('says what stays unchecked where there are no articles at all, and ends with 0', () => {
		const { code, out } = run('verify', ['./talks'], project());
		expect(code).toBe(0);
		expect(out).toContain('unchecked: 56 locators, because their articles are not in reach');
	});

	test('asks for a sound dataset first', () => {
		const folder = project();
		writeFileSync(join(folder, 'talks/moves.json'), '{}');
		const { code, out } = verify(folder);
		expect(code).toBe(1);
		expect(out).toContain('npm run check');
	});
});
