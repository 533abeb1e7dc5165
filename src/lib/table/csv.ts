/** CSV after RFC 4180: records end in CRLF, a field with a comma, a quotation mark or a line end is quoted. */

/** What a spreadsheet takes for a formula where a cell begins with it (OWASP, CSV injection); full-width forms too. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r＝＋－＠]/u;

/** A text as it stands in a cell: one that begins like a formula has an apostrophe before it. `plainText` takes it away. */
export const cellText = (text: string): string => (formula.test(text) ? `'${text}` : text);
/** The text of such a cell. */
export const plainText = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

const field = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** @param rows the header first; every row has as many cells */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/**
 * @returns the cells of every record, the header first
 * @throws Error where a quotation mark is not closed, or stands where none may
 */
export function rowsOf(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const next = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
	while (next.lastIndex < csv.length || row.length > 0) {
		const at = next.lastIndex;
		const found = next.exec(csv);
		if (!found) throw new Error(`no field of a CSV file at character ${at}`);
		row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
		if (found[3] === ',') continue;
		rows.push(row);
		row = [];
		if (found[3] === '') break;
	}
	return rows;
}
