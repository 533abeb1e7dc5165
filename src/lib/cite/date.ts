/** Dates of citations: only the parts that a source gives. */
import { parseEdtf } from '../data/edtf.ts';
import { dateInWords } from '../messages/dates.ts';
import type { CslDate, DateParts } from './csl.ts';

const partsOf = (point: string): DateParts => point.replace('~', '').split('-').map(Number) as DateParts;

/**
 * A date of the dataset for CSL: `2025-05` is `[[2025, 5]]`, an interval has two entries, one that is open or doubted has words alone.
 * @param edtf as in `When`; undefined where it cannot be read
 */
export function cslDate(edtf: string): CslDate | undefined {
	const span = parseEdtf(edtf);
	if (!span) return undefined;
	const [first = '', last] = edtf.split('/');
	if (last === undefined) return { 'date-parts': [partsOf(first)], ...(span.about ? { circa: true } : {}) };
	// Of an interval CSL can neither leave an end open, nor doubt one alone, nor give one more exactly than the other.
	if (/\.\.|~/.test(edtf) || first.length !== last.length) return { literal: dateInWords(edtf) };
	return { 'date-parts': [partsOf(first), partsOf(last)] };
}

/** The parts that every day of a date shares, from the year on; none where the years differ or the date is open. */
export function sharedParts(date: CslDate | undefined): number[] {
	const [first = [], last = first] = date?.['date-parts'] ?? [];
	const apart = first.findIndex((part, i) => part !== last[i]);
	return apart < 0 ? [...first] : first.slice(0, apart);
}

/** `2025-05-14`, `2025-05`: a date as biblatex and EDTF write it. */
export const isoOf = (parts: readonly number[]): string =>
	parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');
