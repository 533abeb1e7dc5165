/** Dates in words, never finer than the dataset gives them. Pure: no clock, no time zone, no machine locale. */
import { parseEdtf } from '../data/edtf.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

function pointInWords(text: string, year: boolean): string {
	const [y, m, d] = text.replace('~', '').split('-');
	const parts = [d && String(+d), m && MONTHS[+m - 1], (year || !m) && y].filter(Boolean);
	return (text.endsWith('~') ? 'about ' : '') + parts.join(' ');
}

/**
 * `2025-05-11` is "11 May 2025", `../2025-05-30` "by 30 May 2025", `2025-05-11/2025-05-15` "between 11 and 15 May 2025".
 * With `year: false` the year of a day or month is left out, for charts that name it in their title.
 */
export function dateInWords(edtf: string, { year = true } = {}): string {
	if (!parseEdtf(edtf)) return edtf;
	const [a, b] = edtf.split('/');
	if (!b) return pointInWords(a!, year);
	if (a === '..') return `by ${pointInWords(b, year)}`;
	if (b === '..') return `since ${pointInWords(a!, year)}`;
	if (a!.slice(0, 7) === b.slice(0, 7) && a!.length === 10)
		return `between ${+a!.slice(8, 10)} and ${pointInWords(b, year)}`;
	return `between ${pointInWords(a!, year && a!.slice(0, 4) !== b.slice(0, 4))} and ${pointInWords(b, year)}`;
}
