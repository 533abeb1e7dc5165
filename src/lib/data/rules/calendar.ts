import type { At } from '../at.ts';
import { dayIn, monthsOf } from '../calendars.ts';
import type { CalendarDay } from '../calendars.ts';
import { parseEdtf } from '../edtf.ts';
import { isTag } from '../language.ts';
import { numbersIn } from '../numbers.ts';
import type { When } from '../schema.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';
import { datesOf } from './when.ts';

type Printed = When & Required<Pick<When, 'calendar' | 'printed'>>;

/** The languages in which a month may be named: that of the dataset, those of its sources, and English. */
const langsOf = ({ info, each }: Context) =>
	[...new Set(['en', info?.lang ?? 'en', ...each.sources.flatMap(([{ lang }]) => lang ?? [])])].filter(isTag);

/** The first and the last day of what a point of EDTF means, in the other calendar, with what of it must be printed. */
function pointsOf({ edtf, calendar }: Printed, langs: readonly string[]) {
	return edtf.split('/').flatMap((point) => {
		const span = point === '..' ? null : parseEdtf(point);
		if (!span) return [];
		const [first, last] = [dayIn(calendar, span.from, langs), dayIn(calendar, span.to, langs)];
		return [{ first, last, day: span.from === span.to }];
	});
}

const inWords = ({ day, year, monthNames }: CalendarDay) => `${day} ${monthNames[0]} ${year}`;
/** A year may be printed short: 94 for 1394, and without its thousands in Hebrew letters. */
const years = (...days: CalendarDay[]) => days.flatMap(({ year }) => [year, year % 1000, year % 100]);

/** A month that the text names in one of the languages; the longest name, since one may hold another. */
function monthNamed(printed: string, { calendar }: Printed, langs: readonly string[]) {
	const all = langs.flatMap((lang, i) => monthsOf(calendar, lang).map((name) => ({ name, lang: i })));
	const text = printed.toLocaleLowerCase();
	return all
		.filter(({ name }) => /\p{L}/u.test(name) && text.includes(name.toLocaleLowerCase()))
		.sort((a, b) => b.name.length - a.name.length)[0]?.name;
}

/** What the printed date has that its day has not; '' where they agree. */
function disagreement(when: Printed, langs: readonly string[]): string {
	const points = pointsOf(when, langs);
	const numbers = numbersIn(when.printed);
	const ends = points.flatMap(({ first, last }) => [first, last]);
	const told = points
		.map(({ first, last, day }) => (day ? inWords(first) : `${inWords(first)} to ${inWords(last)}`))
		.join(', ');
	if (!numbers.length) return `no number in it; ${told} expected`;
	const known = new Set([...years(...ends), ...ends.map(({ month }) => month)]);
	for (const { first, last, day } of points) {
		if (day) known.add(first.day);
		if (day && !numbers.includes(first.day)) return `${told} expected`;
		if (!day && !years(first, last).some((year) => numbers.includes(year))) return `${told} expected`;
	}
	if (numbers.some((number) => !known.has(number))) return `${told} expected`;
	const month = monthNamed(when.printed, when, langs);
	const fits = ends.some(({ monthNames }) => monthNames.some((name) => name.startsWith(month ?? '')));
	return month === undefined || fits ? '' : `${told} expected, not ${month}`;
}

export const calendar: RecordRule = {
	name: 'calendar',
	scope: 'record',
	about: 'a date of another calendar is given as printed, and its day, month and year are those of that calendar',
	*run(context) {
		const langs = langsOf(context);
		for (const [when, at] of datesOf(context)) {
			const { basis, calendar, printed, edtf } = when;
			for (const [key, value] of Object.entries({ calendar, printed })) {
				if ((basis === 'calendar') === (value !== undefined)) continue;
				const here: At = value === undefined ? at : [...at, key];
				yield value === undefined
					? { at: here, message: `date of another calendar without "${key}": "${edtf}"`, hint: `add "${key}"` }
					: {
							at: here,
							message: `"${key}" given for the basis "${basis}"`,
							hint: `remove it, or make the basis "calendar"`
						};
			}
			if (basis !== 'calendar' || !calendar || !printed || !parseEdtf(edtf)) continue;
			const wrong = disagreement({ ...when, calendar, printed }, langs);
			if (!wrong) continue;
			yield {
				at: [...at, 'printed'],
				message: `not the day of ${edtf} in the calendar "${calendar}": "${printed}"`,
				hint: `${wrong}; correct the date or the calendar`
			};
		}
	}
};
