import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellText, csvOf, plainText, rowsOf } from '../../src/lib/table/csv.ts';
import { tables } from '../../src/lib/table/tables.ts';
import { tableRows } from '../../src/lib/table/write.ts';
import { datasetIn, folders } from './datasets.ts';

const texts = [
	...['plain', 'a, b', 'say “no”', 'a "b" c', '"', '""', 'two\nlines', 'two\r\nlines', 'a;b\tc', 'Зеленський', '🕊️'],
	...['=1+1', '+7', '-1', '@a', "'=1", "''@", "'plain", "'", '=cmd|"/C calc"!A0', '＝1', '－', '\t=1', '\r=1']
];

describe('csvOf(rows)', () => {
	const rows = [['text', 'and', 'empty'], ...texts.map((text) => [cellText(text), text, ''])];

	test('is read by another reader as it was', () =>
		expect(Papa.parse<string[]>(csvOf(rows), { newline: '\r\n', skipEmptyLines: true }).data).toEqual(rows));
	test('is read by our own as it was', () => expect(rowsOf(csvOf(rows))).toEqual(rows));
	test('ends each record in CRLF and quotes what must be (RFC 4180, 2)', () =>
		expect(
			csvOf([
				['a', 'b"c'],
				['d,e', '']
			])
		).toBe('a,"b""c"\r\n"d,e",\r\n'));
});

describe('rowsOf(csv)', () => {
	test('reads what others write: LF, no end of line at the end, quotes that need not be', () =>
		expect(rowsOf('a,b\n"c",""\n"d\ne",f')).toEqual([
			['a', 'b'],
			['c', ''],
			['d\ne', 'f']
		]));
	test('keeps an empty field at the end', () =>
		expect(rowsOf('a,\r\n,\r\n')).toEqual([
			['a', ''],
			['', '']
		]));
	test.each(['"a', 'a"b,c', '"a"b'])('refuses %j', (csv) => expect(() => rowsOf(csv)).toThrow('no field'));
});

describe('cellText(text)', () => {
	test('begins like no formula, and goes back to the same text', () => {
		for (const text of texts) {
			expect(cellText(text), text).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
			expect(plainText(cellText(text)), text).toBe(text);
		}
	});
	test('leaves all other texts alone', () => expect(cellText("'plain")).toBe("'plain"));
	test('no two texts become the same cell', () => expect(new Set(texts.map(cellText)).size).toBe(texts.length));
});

test.each(folders)('%s: no cell begins like a formula, numbers apart', (folder) => {
	const rows = tableRows(datasetIn(folder));
	const found = tables.flatMap(({ name, columns }) =>
		rows
			.get(name)!
			.flatMap((row) =>
				row.filter((cell, index) => /^\s*[=+\-@＝＋－＠]/u.test(cell) && columns[index]!.json.type !== 'number')
			)
	);
	expect(found).toEqual([]);
});
