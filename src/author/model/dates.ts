/** Words of a passage that date it, and the dates that they may mean. They are offered; an editor decides. */
import { addDays, addMonths, weekdayNumber, weekdayOf, weekdays } from '../../lib/data/days.ts';
import { spanOf } from '../../lib/data/edtf.ts';
import { resolveDates } from '../../lib/data/resolve-date.ts';
import type { When } from '../../lib/data/schema.ts';
import { author } from '../../lib/messages/author.ts';

export interface DateOffer {
	/** As the passage prints them. */
	words: string;
	when: When;
}

/** The second of January 2023 was a Monday. */
const nameOf = (index: number, lang: string) =>
	new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 2 + index));

/** A joiner that is not seen stands within a word. */
const letter = '[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]';
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** The first place where the words stand whole, in whatever case. */
const printed = (text: string, words: string): string | undefined =>
	new RegExp(`(?<!${letter})${escape(words)}(?!${letter})`, 'iu').exec(text)?.[0];

function* weekdaysIn(text: string, lang: string, published: string): Generator<DateOffer> {
	for (const [index, weekday] of weekdays.entries()) {
		const words = printed(text, nameOf(index, lang));
		if (words === undefined) continue;
		const back = (weekdayNumber(published) - index + 7) % 7;
		const before = addDays(published, -back);
		const on = `${published}, a ${weekdayOf(published)}`;
		const offer = (edtf: string, where: keyof typeof author.dates.where): DateOffer => {
			const note = author.dates.weekday(words, on, weekday, author.dates.where[where]);
			return { words, when: { edtf, basis: 'weekday', weekday, note } };
		};
		if (back === 0) yield offer(before, 'same');
		else yield offer(before, 'before');
		yield offer(addDays(before, 7), 'after');
		if (back === 0) yield offer(addDays(before, -7), 'before');
	}
}

/** From Monday to Sunday. */
function weekOf(day: string): string {
	const monday = addDays(day, -weekdayNumber(day));
	return `${monday}/${addDays(monday, 6)}`;
}

const units = {
	day: addDays,
	week: (published: string, by: number) => weekOf(addDays(published, by * 7)),
	month: addMonths,
	year: (published: string, by: number) => addMonths(published, 12 * by).slice(0, 4)
} as const;

function* relatives(text: string, lang: string, published: string): Generator<DateOffer> {
	const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
	for (const unit of ['day', 'week', 'month', 'year'] as const) {
		for (const by of [-1, 0, 1]) {
			const words = printed(text, format.format(by, unit));
			if (words === undefined) continue;
			const note = author.dates.relative(words, published);
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
	const named = [...weekdaysIn(text, lang, span.from), ...relatives(text, lang, span.from)];
	/** Days and months that are printed, and "two days ago", are read in English articles only. */
	const others = /^en\b/iu.test(lang) ? resolveDates(text, span.from) : [];
	const read = (words: string) => named.some((one) => words.includes(one.words) || one.words.includes(words));
	return [...named, ...others.filter(({ words }) => !read(words)).map(({ words, when }) => ({ words, when }))];
}
