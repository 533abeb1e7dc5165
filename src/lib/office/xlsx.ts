/**
 * A workbook with one sheet, as a package of SpreadsheetML (ECMA-376, parts 1 and 2): texts and numbers in rows, and nothing
 * else. The same rows give the same bytes.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';

export type Cell = string | number;

/** The zip format knows no earlier day. */
const mtime = new Date(1980, 0, 1);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** An underscore that would begin an escape is escaped itself (ECMA-376, part 1, 22.9.2.19). */
const escape = (text: string) =>
	text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replace(/[&<>"]/g, (sign) => signs[sign]!);

/** The letters of a column, counted from 0: A, B, …, Z, AA. */
export const columnName = (n: number): string =>
	(n >= 26 ? columnName(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));

/** Texts stand once, in the order of their first use. */
const textsOf = (rows: readonly (readonly Cell[])[]) => [
	...new Set(rows.flat().filter((cell): cell is string => typeof cell === 'string' && cell !== ''))
];

function sheetOf(rows: readonly (readonly Cell[])[], texts: readonly string[]): string {
	const index = new Map(texts.map((text, i) => [text, i]));
	const cell = (value: Cell, row: number, column: number) => {
		const at = `${columnName(column)}${row + 1}`;
		if (value === '') return '';
		return typeof value === 'number'
			? `<c r="${at}"><v>${value}</v></c>`
			: `<c r="${at}" t="s"><v>${index.get(value)}</v></c>`;
	};
	const filled = rows.flatMap((cells, row) => {
		const inside = cells.map((value, column) => cell(value, row, column)).join('');
		return inside ? [`<row r="${row + 1}">${inside}</row>`] : [];
	});
	return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${filled.join('')}</sheetData></worksheet>`;
}

const relations = (all: readonly (readonly [type: string, target: string])[]) =>
	`${HEAD}<Relationships xmlns="${RELATIONS}">${all
		.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
		.join('')}</Relationships>`;

/** A font, a fill, a border and a format are the least that readers want to find. */
const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/**
 * @param name of the sheet: 1 to 31 letters, none of `[]:*?/\`
 * @param rows from the first row and column on; '' leaves a cell empty
 */
export function workbook(name: string, rows: readonly (readonly Cell[])[]): Uint8Array {
	const texts = textsOf(rows);
	const uses = rows.flat().filter((cell) => typeof cell === 'string' && cell !== '').length;
	const items = texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('');
	const parts: Record<string, string> = {
		'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/worksheets/sheet1.xml': sheetOf(rows, texts),
		'xl/styles.xml': styles,
		'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.length}">${items}</sst>`
	};
	const kinds = ['sheet.main', 'worksheet', 'styles', 'sharedStrings'];
	const types = Object.keys(parts)
		.map((part, i) => `<Override PartName="/${part}" ContentType="${TYPE}.${kinds[i]}+xml"/>`)
		.join('');
	const files: Zippable = {};
	const all = {
		'[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/_rels/workbook.xml.rels': relations([
			['worksheet', 'worksheets/sheet1.xml'],
			['styles', 'styles.xml'],
			['sharedStrings', 'sharedStrings.xml']
		]),
		...parts
	};
	for (const [path, text] of Object.entries(all)) files[path] = [strToU8(text), { mtime, level: 9 }];
	return zipSync(files);
}
