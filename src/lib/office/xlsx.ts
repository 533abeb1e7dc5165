/**
 * A workbook with one sheet, as a package of SpreadsheetML (ECMA-376, parts 1 and 2): texts and numbers in rows, and nothing
 * else. The same rows give the same bytes.
 */
import { opcPackage, RELATION, type Part } from './opc.ts';
import { el, textEl, xmlDocument } from './xml.ts';

export type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An underscore that would begin an escape is escaped itself (ECMA-376, part 1, 22.9.2.19). */
const literal = (text: string) => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');

/** The letters of a column, counted from 0: A, B, …, Z, AA. */
export const columnName = (n: number): string =>
	(n >= 26 ? columnName(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));

const textsIn = (rows: Rows) => rows.flat().filter((cell): cell is string => typeof cell === 'string' && cell !== '');

function sheetXml(rows: Rows, texts: readonly string[]): string {
	const index = new Map(texts.map((text, i) => [text, i]));
	const cell = (value: Cell, r: string) => {
		if (value === '') return '';
		return typeof value === 'number'
			? el('c', { r }, textEl('v', String(value)))
			: el('c', { r, t: 's' }, textEl('v', String(index.get(value))));
	};
	const filled = rows.flatMap((cells, row) => {
		const inside = cells.map((value, column) => cell(value, `${columnName(column)}${row + 1}`)).join('');
		return inside ? [el('row', { r: row + 1 }, inside)] : [];
	});
	return xmlDocument(el('worksheet', { xmlns: MAIN }, el('sheetData', {}, ...filled)));
}

/** A font, two fills, a border and a format are the least that readers want to find. */
const styles = xmlDocument(
	el(
		'styleSheet',
		{ xmlns: MAIN },
		el('fonts', { count: 1 }, el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Calibri' }))),
		el(
			'fills',
			{ count: 2 },
			...['none', 'gray125'].map((patternType) => el('fill', {}, el('patternFill', { patternType })))
		),
		el(
			'borders',
			{ count: 1 },
			el('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side)))
		),
		el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
		el('cellXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }))
	)
);

const part = (path: string, kind: string, body: string): Part => ({ path, type: `${TYPE}.${kind}+xml`, body });

/**
 * @param name of the sheet: 1 to 31 letters, none of `[]:*?/\`
 * @param rows from the first row and column on; '' leaves a cell empty
 */
export function workbook(name: string, rows: Rows): Uint8Array {
	const uses = textsIn(rows);
	// Texts stand once, in the order of their first use.
	const texts = [...new Set(uses)];
	const items = texts.map((text) => el('si', {}, textEl('t', literal(text), { 'xml:space': 'preserve' })));
	const below = [
		part('xl/worksheets/sheet1.xml', 'worksheet', sheetXml(rows, texts)),
		part('xl/styles.xml', 'styles', styles),
		part(
			'xl/sharedStrings.xml',
			'sharedStrings',
			xmlDocument(el('sst', { xmlns: MAIN, count: uses.length, uniqueCount: texts.length }, ...items))
		)
	];
	const sheets = el('sheets', {}, el('sheet', { name, sheetId: 1, 'r:id': 'rId1' }));
	const book = xmlDocument(el('workbook', { xmlns: MAIN, 'xmlns:r': RELATION }, sheets));
	const related = ['worksheet', 'styles', 'sharedStrings'].map((type, i) => ({
		id: `rId${i + 1}`,
		type,
		target: below[i]!.path
	}));
	return opcPackage(
		[{ ...part('xl/workbook.xml', 'sheet.main', book), related }, ...below],
		[{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]
	);
}
