/**
 * What the words of a sentence may mean as dates, where the day of the article is known. English only. Proposals: whoever
 * reads the sentence decides which of them dates the statement, or none.
 */
import { addDays, addMonths, dayOf, MONTH, monthNumber, sayDay, weekdayNumber, weekdayOf, weekdays } from './days.ts';
import { printedDays } from './printed-date.ts';
import type { When } from './schema.ts';

export interface DateProposal {
	when: When;
	/** The words that it reads. */
	words: string;
	/** Where they stand in the sentence, in UTF-16 units. */
	start: number;
}

/** One pair of words and what it means, seen from the day of the article. */
interface Form {
	form: string;
	read(match: RegExpMatchArray, published: string, sentence: string): When[];
}

const relative = (edtf: string, words: string, reading: string): When => ({
	edtf,
	basis: 'relative',
	note: `“${words}”, ${reading}.`
});
const seenFrom = (published: string) => `in an article of ${sayDay(published)}`;
const interval = (from: string, to: string) => (from === to ? from : `${from}/${to}`);

const AHEAD =
	/\b(?:will|shall|would|due|scheduled|set to|expect(?:s|ed)?|plan(?:s|ned)?|going to|upcoming|about to|until)\b/iu;
const BEHIND = /\b(?:said|told|was|were|had|has|have|did|announced|\p{L}{3,}ed)\b/iu;

/** Weekdays: "last" and "next" say which way to look; else the rest of the sentence may, and where it does not, both are told. */
function readWeekday([words, lead = '', name = '']: RegExpMatchArray, published: string, sentence: string): When[] {
	const wanted = weekdays.findIndex((day) => day.toLowerCase() === name.toLowerCase());
	const ahead = (wanted - weekdayNumber(published) + 7) % 7;
	const at = (day: string, how: string): When => ({
		edtf: day,
		basis: 'weekday',
		weekday: weekdayOf(day),
		note: `“${words}” ${seenFrom(published)}: ${how}, ${sayDay(day)}.`
	});
	const before = at(addDays(published, ahead - 7), 'the one before it');
	const after = at(addDays(published, ahead || 7), 'the one after it');
	if (/last|past/iu.test(lead)) return [before];
	// "Next Friday" may be the coming one or the one of the week after.
	if (/next/iu.test(lead))
		return ahead ? [after, at(addDays(published, ahead + 7), 'that of the week after')] : [after];
	if (/coming/iu.test(lead)) return [after];
	if (!ahead) return [at(published, 'the day itself')];
	if (AHEAD.test(sentence)) return [after, before];
	return BEHIND.test(sentence) ? [before] : [before, after];
}

const daysAway: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

function readWeek([words, lead = '']: RegExpMatchArray, published: string): When[] {
	const monday = addDays(published, -weekdayNumber(published));
	const way = lead.toLowerCase();
	const weeks = /last|previous/.test(way) ? -7 : /next/.test(way) ? 7 : 0;
	const [from, to] = [addDays(monday, weeks), addDays(monday, weeks + 6)];
	const how = seenFrom(published);
	if (/earlier/.test(way))
		return [relative(interval(from, published), words, `${how}: from ${sayDay(from)} to that day`)];
	if (/later/.test(way)) return [relative(interval(published, to), words, `${how}: from that day to ${sayDay(to)}`)];
	return [relative(interval(from, to), words, `${how}: the week from ${sayDay(from)}`)];
}

function readSpan([words, lead = '', unit = '']: RegExpMatchArray, published: string): When[] {
	const count = /last|previous/iu.test(lead) ? -1 : /next/iu.test(lead) ? 1 : 0;
	const year = unit.toLowerCase() === 'year';
	const edtf = year ? addMonths(published, 12 * count).slice(0, 4) : addMonths(published, count);
	return [relative(edtf, words, seenFrom(published))];
}

/** In small letters "may" and "march" are other words. */
const isName = (month: string) => /^\p{Lu}/u.test(month);

/** A day and a month without a year: that of the nearest year, half a year away at most. */
function readDayMonth(words: string, month: string, day: string, published: string): When[] {
	if (!isName(month)) return [];
	const year = Number(published.slice(0, 4));
	const near = [year - 1, year, year + 1]
		.flatMap((one) => dayOf(one, monthNumber(month), Number(day)) ?? [])
		.find((one) => one >= addDays(published, -183) && one <= addDays(published, 182));
	return near ? [relative(near, words, `${seenFrom(published)}, in the year that is nearest`)] : [];
}

/** A month alone may be the last or the next one of its name. */
function readMonth([words, month = '']: RegExpMatchArray, published: string, sentence: string): When[] {
	if (!isName(month)) return [];
	const away = (monthNumber(month) - Number(published.slice(5, 7)) + 12) % 12;
	const at = (count: number, how: string) =>
		relative(addMonths(published, count), words, `${how} ${seenFrom(published)}`);
	if (!away) return [at(0, 'the month itself')];
	const [before, after] = [at(away - 12, 'the last one before,'), at(away, 'the next one,')];
	if (AHEAD.test(sentence)) return [after, before];
	return BEHIND.test(sentence) ? [before] : [before, after];
}

const ORDINAL = '(?:st|nd|rd|th)?';
/** Longer forms first: what one has read, no other reads again. */
const FORMS: readonly Form[] = [
	{
		form: `(?<!\\d )(${MONTH}) (\\d{4})`,
		read: ([, month = '', year = '']) => [
			{ edtf: `${year}-${String(monthNumber(month)).padStart(2, '0')}`, basis: 'stated' }
		]
	},
	{
		form: `(\\d{1,2})${ORDINAL}(?: of)? (${MONTH})`,
		read: ([words, day = '', month = ''], published) => readDayMonth(words, month, day, published)
	},
	{
		form: `(${MONTH}) (\\d{1,2})${ORDINAL}`,
		read: ([words, month = '', day = ''], published) => readDayMonth(words, month, day, published)
	},
	{ form: '((?:earlier|later) this|last|previous|this|next) week', read: readWeek },
	{ form: '(last|previous|this|next) (month|year)', read: readSpan },
	{ form: `(?:((?:this )?(?:last|past|next|coming)) )?(${weekdays.join('|')})`, read: readWeekday },
	{
		form: '(yesterday|today|tonight|tomorrow)',
		read: ([words, word = ''], published) => [
			relative(addDays(published, daysAway[word.toLowerCase()] ?? 0), words, seenFrom(published))
		]
	},
	{
		form: '(\\d{1,2}) days? (ago|later)',
		read: ([words, count = '', way = ''], published) =>
			// Later than what, the words do not say.
			way === 'ago' ? [relative(addDays(published, -Number(count)), words, seenFrom(published))] : []
	},
	{ form: `(?<=\\b(?:in|since|of|until|by|last|this|next) )(${MONTH})`, read: readMonth },
	{
		form: '(?<=\\b(?:in|since|of|until|by|before|after|during|spring|summer|autumn|fall|winter) )((?:19|20)\\d\\d)',
		read: ([, year = '']) => [{ edtf: year, basis: 'stated' }]
	}
];

/**
 * @param sentence with its white space folded
 * @param published the day of the article, `YYYY-MM-DD`
 * @returns in the order of the sentence; where words may mean several days, the likelier first
 */
export function resolveDates(sentence: string, published: string): DateProposal[] {
	const printed = printedDays(sentence);
	const found: DateProposal[] = printed.map(({ day, words, start }) => ({
		when: { edtf: day, basis: 'stated' },
		words,
		start
	}));
	let rest = sentence;
	const take = (start: number, words: string) =>
		(rest = rest.slice(0, start) + '_'.repeat(words.length) + rest.slice(start + words.length));
	for (const { start, words } of printed) take(start, words);
	for (const { form, read } of FORMS)
		for (const match of rest.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${form}(?![\\p{L}\\p{N}])`, 'giu'))) {
			found.push(...read(match, published, sentence).map((when) => ({ when, words: match[0], start: match.index })));
			take(match.index, match[0]);
		}
	return found.sort((a, b) => a.start - b.start);
}
