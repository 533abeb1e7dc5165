/** Words of a passage that date it, and the dates that they may mean. They are offered; an editor decides. */
import { spanOf } from '../../lib/data/edtf.ts';
import { resolveDates } from '../../lib/data/resolve-date.ts';
import type { When } from '../../lib/data/schema.ts';
import { author } from '../../lib/messages/author.ts';

export interface DateOffer {
	/** As the passage prints them. */
	words: string;
	when: When;
}

const DAY = 86_400_000;
const iso = (day: number) => new Date(day).toISOString().slice(0, 10);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const weekdayOf = (day: number) => WEEKDAYS[new Date(day).getUTCDay()] ?? 'Sunday';
/** The first of January 2023 was a Sunday. */
const nameOf = (day: number, lang: string) =>
	new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + day));

/** A joiner that is not seen stands within a word. */
const letter = '[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]';
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** The first place where the words stand whole, in whatever case. */
const printed = (text: string, words: string): string | undefined =>
	new RegExp(`(?<!${letter})${escape(words)}(?!${letter})`, 'iu').exec(text)?.[0];

function* weekdays(text: string, lang: string, published: number): Generator<DateOffer> {
	for (const [index, weekday] of WEEKDAYS.entries()) {
		const words = printed(text, nameOf(index, lang));
		if (words === undefined) continue;
		const back = (new Date(published).getUTCDay() - index + 7) % 7;
		const before = published - back * DAY;
		const on = `${iso(published)}, a ${weekdayOf(published)}`;
		const offer = (day: number, where: keyof typeof author.dates.where): DateOffer => {
			const note = author.dates.weekday(words, on, weekday, author.dates.where[where]);
			return { words, when: { edtf: iso(day), basis: 'weekday', weekday, note } };
		};
		if (back === 0) yield offer(before, 'same');
		else yield offer(before, 'before');
		yield offer(before + 7 * DAY, 'after');
		if (back === 0) yield offer(before - 7 * DAY, 'before');
	}
}

/** From Monday to Sunday. */
function weekOf(day: number): string {
	const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
	return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
}

const units = {
	day: (published: number, by: number) => iso(published + by * DAY),
	week: (published: number, by: number) => weekOf(published + by * 7 * DAY),
	month: (published: number, by: number) => {
		const date = new Date(published);
		return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1)).slice(0, 7);
	},
	year: (published: number, by: number) => String(new Date(published).getUTCFullYear() + by)
} as const;

function* relatives(text: string, lang: string, published: number): Generator<DateOffer> {
	const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
	for (const unit of ['day', 'week', 'month', 'year'] as const) {
		for (const by of [-1, 0, 1]) {
			const words = printed(text, format.format(by, unit));
			if (words === undefined) continue;
			const note = author.dates.relative(words, iso(published));
			yield { words, when: { edtf: units[unit](published, by), basis: 'relative', note } };
		}
	}
}

/**
 * @param text of the passage
 * @param published when its source came out; without one day nothing is offered
 * @param lang of the article, BCP 47
 */
export function datesIn(text: string, published: When | null, lang = 'en'): DateOffer[] {
	const span = spanOf(published);
	if (!span || span.from !== span.to || span.about) return [];
	const day = Date.parse(`${span.from}T00:00:00Z`);
	const named = [...weekdays(text, lang, day), ...relatives(text, lang, day)];
	/** Days and months that are printed, and "two days ago", are read in English articles only. */
	const others = /^en\b/iu.test(lang) ? resolveDates(text, span.from) : [];
	const read = (words: string) => named.some((one) => words.includes(one.words) || one.words.includes(words));
	return [...named, ...others.filter(({ words }) => !read(words)).map(({ words, when }) => ({ words, when }))];
}
