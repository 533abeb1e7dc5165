/** Whatever lies in a dataset folder is answered in plain lines, few of them, and never by a failure of the reader. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/lib/data/fault.ts';
import { parseDataset } from '../../src/lib/data/parse.ts';
import { readTexts } from '../../src/lib/data/read.server.ts';
import { FOLDER, edited, parse, soundTexts, textOf } from './sound.ts';
import type { Texts } from './sound.ts';

/** The report on the sound dataset with another thing in the place of its claims. */
function reportWith(put: (path: string) => void): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'anything-'));
	cpSync(FOLDER, folder, { recursive: true });
	const path = join(folder, 'claims.json');
	rmSync(path);
	put(path);
	return reportOf(parseDataset('sound', readTexts(folder)).faults);
}

const claims = readFileSync(join(FOLDER, 'claims.json'), 'utf8');
const ONE = /^sound\/claims\.json:\d+:\d+ file: .{1,200} \[(?:file|json)\]$/u;

describe('one plain line for', () => {
	test.each<[string, (path: string) => void, string]>([
		['a folder', (path) => mkdirSync(path), 'not a file'],
		['a pipe', (path) => execFileSync('mkfifo', [path]), 'not a file'],
		['a link to itself', (path) => symlinkSync(path, path), 'cannot be read: too many symbolic links'],
		['a link to nothing', (path) => symlinkSync('nothing', path), 'cannot be read: no such file or directory'],
		['bytes', (path) => writeFileSync(path, Buffer.from([0x50, 0x4b, 3, 4, 0xff])), 'not UTF-8'],
		['zeros', (path) => writeFileSync(path, Buffer.alloc(5000)), 'not JSON'],
		['UTF-16 with its mark', (path) => writeFileSync(path, Buffer.from(`\uFEFF${claims}`, 'utf16le')), 'not UTF-8'],
		['UTF-16 without', (path) => writeFileSync(path, Buffer.from(claims, 'utf16le')), 'not JSON'],
		['a byte order mark', (path) => writeFileSync(path, `\uFEFF${claims}`), 'byte order mark'],
		['a million brackets', (path) => writeFileSync(path, '['.repeat(1_000_000)), 'nested deeper'],
		['a million objects', (path) => writeFileSync(path, '{"a":'.repeat(1_000_000)), 'nested deeper'],
		['more bytes than a dataset has', (path) => writeFileSync(path, Buffer.alloc(65_000_000, 32)), 'too large']
	])('%s', (_, put, said) => {
		const lines = reportWith(put);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(ONE);
		expect(lines[0]).toContain(said);
	});
});

/** The sound dataset with other claims. */
const withClaims = (list: string): Texts => soundTexts().set('claims.json', `{ "claims": [${list}] }`);
const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join(',\n');
const LONG = 'x'.repeat(10_000_000);

describe('short lines, and few, for', () => {
	test.each<[string, () => Texts]>([
		['a text of ten million letters', () => edited(soundTexts(), ['claims', 'c-ferry', 'set out', LONG])],
		['a text of five million escapes', () => edited(soundTexts(), ['claims', 'c-ferry', 'set out', '\\"'.repeat(5e6)])],
		['an id of ten million letters', () => edited(soundTexts(), ['claims', '', '"c-ferry"', `"c-${LONG}"`])],
		[
			'a claim of ten million letters',
			() => edited(soundTexts(), ['moves', 'mv-07-dare', '["c-dare"]', `["c-${LONG}"]`])
		],
		['a key of ten million letters', () => withClaims(`{ "${LONG}": 1 }`)],
		['200,000 empty records', () => withClaims(many(200_000, () => '{}'))],
		['200,000 keys of one record', () => withClaims(`{ ${many(200_000, (i) => `"k${i}": 1`)} }`)],
		['200,000 records without a claim', () => withClaims(many(200_000, (i) => `{ "id": "c-${i}", "gist": "" }`))],
		['20,000 records, each with faults', () => withClaims(many(20_000, (i) => `{ "id": "c-${i}", "gist": "" }`))],
		[
			'200,000 files',
			() => new Map([...soundTexts(), ...Array.from({ length: 200_000 }, (_, i) => [`f${i}.json`, ''] as const)])
		]
	])('%s', (_, texts) => {
		const { dataset, faults } = parse(texts());
		const lines = reportOf(faults);
		expect(dataset).toBeNull();
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.length).toBeLessThanOrEqual(201);
		if (faults.length > 200) expect(lines.at(-1)).toBe(`and ${faults.length - 200} more, not shown`);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1500);
	});
});

test('a file of too many records is refused by their number alone', () => {
	const { faults } = parse(withClaims(many(20_001, () => '{}')));
	expect(reportOf(faults)).toEqual([
		'sound/claims.json:1:3 claims: "claims" is too large: 20001 in the list; at most 20000 allowed [shape]'
	]);
	expect(parse(withClaims(many(20_000, () => '{}'))).faults.length).toBeGreaterThan(20_000);
});

test('no line moves the cursor or turns round: what nobody sees is told by its number', () => {
	const key = 'a\\u001b[31m\\n\u202Eb\\u2028';
	const lines = reportOf(parse(edited(soundTexts(), ['issues', '', '"issues": [', `"${key}": 1, "issues": [`])).faults);
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain('a<U+001B>[31m<U+000A><U+202E>b<U+2028>');
	expect(textOf(soundTexts(), 'issues')).not.toContain(key);
});
