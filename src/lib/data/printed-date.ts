/** Dates that a text prints with day, month and year, so that they need nothing else to be read. */
import { dayOf, MONTH, monthNumber } from './days.ts';

export interface PrintedDay {
	/** `YYYY-MM-DD`. */
	day: string;
	/** As the text prints it, and where: an offset in UTF-16 units. */
	words: string;
	start: number;
}

/** Numbers alone, like 5/12/2025, are left alone: one half of the world reads May, the other December. */
const FORMS: readonly [form: string, order: readonly ('year' | 'month' | 'day')[]][] = [
	['(\\d{4})-(\\d{2})-(\\d{2})', ['year', 'month', 'day']],
	[`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (\\d{4})`, ['day', 'month', 'year']],
	[`(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, ['month', 'day', 'year']]
];

/** @param text with its white space folded; English months, or digits as in 2025-05-12 */
export function printedDays(text: string): PrintedDay[] {
	return FORMS.flatMap(([form, order]) =>
		[...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}/-])${form}(?![\\p{L}\\p{N}/-])`, 'giu'))].flatMap((match) => {
			const part = (name: 'year' | 'month' | 'day') => match[order.indexOf(name) + 1] ?? '';
			const month = /^\d/.test(part('month')) ? Number(part('month')) : monthNumber(part('month'));
			const day = dayOf(Number(part('year')), month, Number(part('day')));
			return day ? [{ day, words: match[0], start: match.index }] : [];
		})
	).sort((a, b) => a.start - b.start);
}
