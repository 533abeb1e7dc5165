/** Workbooks, read back by read-excel-file, and the parts of the package. */
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { columnName, workbook } from '../../src/lib/office/xlsx.ts';

const rows = [[], ['', 'a & <b> "c"', 3, '_x0041_ as it is'], [1.5, 'a & <b> "c"', '', ' kept ']];

test('texts and numbers come back as they were, in their cells', async () =>
	expect(await readSheet(Buffer.from(workbook('Sheet', rows)))).toEqual([
		[null, null, null, null],
		[null, 'a & <b> "c"', 3, '_x0041_ as it is'],
		[1.5, 'a & <b> "c"', null, expect.stringContaining('kept')]
	]));

test('every part has its content type, and no type is without its part', () => {
	const files = unzipSync(workbook('Sheet', rows));
	const types = strFromU8(files['[Content_Types].xml']!);
	const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part);
	const parts = Object.keys(files).filter((path) => !/\.rels$|Content_Types/.test(path));
	expect(named.sort()).toEqual(parts.sort());
	const targets = [...strFromU8(files['xl/_rels/workbook.xml.rels']!).matchAll(/Target="([^"]+)"/g)];
	for (const [, target] of targets) expect(Object.keys(files)).toContain(`xl/${target}`);
});

test('the same rows give the same bytes', () => expect(workbook('Sheet', rows)).toEqual(workbook('Sheet', rows)));

test.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[701, 'ZZ'],
	[702, 'AAA']
])('column %i is %s', (n, name) => expect(columnName(n)).toBe(name));
