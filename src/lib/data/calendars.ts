/** Other calendars than the Gregorian one, by their names in Intl, which computes their days. */

export const calendars = [
	'persian',
	'islamic-umalqura',
	'islamic-civil',
	'islamic-tbla',
	'hebrew',
	'buddhist',
	'coptic',
	'ethiopic',
	'indian',
	'japanese',
	'roc'
] as const;
export type Calendar = (typeof calendars)[number];

/** A day in another calendar; the year is that of its era. */
export interface CalendarDay {
	day: number;
	month: number;
	year: number;
	/** Names of the month, in the languages asked for. */
	monthNames: string[];
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once each, since that takes long. */
function formatOf(lang: string, calendar: Calendar, month: 'long' | 'numeric'): Intl.DateTimeFormat {
	const name = `${lang}-u-ca-${calendar}-nu-latn`;
	const key = `${name} ${month}`;
	const found =
		formats.get(key) ?? new Intl.DateTimeFormat(name, { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' });
	formats.set(key, found);
	return found;
}

const partOf = (format: Intl.DateTimeFormat, day: string, type: 'day' | 'month' | 'year') =>
	format.formatToParts(new Date(`${day}T00:00:00Z`)).find((part) => part.type === type)?.value ?? '';

/**
 * A Gregorian day in another calendar.
 * @param day ISO `YYYY-MM-DD`
 * @param langs tags of the languages in which its month is named
 */
export function dayIn(calendar: Calendar, day: string, langs: readonly string[]): CalendarDay {
	const format = formatOf('en', calendar, 'numeric');
	return {
		day: Number(partOf(format, day, 'day')),
		month: Number(partOf(format, day, 'month')),
		year: Number(partOf(format, day, 'year')),
		monthNames: langs.map((lang) => partOf(formatOf(lang, calendar, 'long'), day, 'month'))
	};
}

const months = new Map<string, string[]>();

/** The names of all months of a calendar in a language, those of leap years among them. */
export function monthsOf(calendar: Calendar, lang: string): string[] {
	const known = months.get(`${calendar} ${lang}`);
	if (known) return known;
	const format = formatOf(lang, calendar, 'long');
	// A leap month comes at least once in four years.
	const days = Array.from({ length: 100 }, (_, i) =>
		new Date(Date.UTC(2014, 0, 1 + i * 15)).toISOString().slice(0, 10)
	);
	const names = [...new Set(days.map((day) => partOf(format, day, 'month')))];
	months.set(`${calendar} ${lang}`, names);
	return names;
}
