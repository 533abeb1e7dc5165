/** The day that an article prints for itself at its top: "Port Amber, 4 March 2031.", "date 2025-05-13". */
import { weekdays } from '../data/days.ts';
import { fold, slice } from '../data/passage.ts';
import type { Article } from '../data/passage.ts';
import { printedDays } from '../data/printed-date.ts';

const PARAGRAPHS = 3;
/** Headline, date and byline often stand on lines of one block. */
const LINES = 5;
const LABEL = /^(?:date|dated|published|posted)(?: on)?:?$/iu;
/** A place, an outlet, a weekday: a few names before the date. */
const NAMES = /^(?:\p{Lu}[\p{L}.’'-]*[,:–—(-]? ?){0,5}$/u;
/** What begins a sentence and not a line of date: "On 12 May 2025 the envoys …". */
const OTHER_WORDS = /\b(?:on|by|in|since|until|from|after|before|at|of|the|between|during)\b/iu;

function leadsTo(before: string, after: string): boolean {
	const names = before.replace(new RegExp(`\\b(?:${weekdays.join('|')}),? *$`, 'iu'), '').trim();
	if (LABEL.test(names)) return true;
	return NAMES.test(`${names} `.trimStart()) && !OTHER_WORDS.test(names) && /^\s*(?:$|[.,;:|(–—-])/u.test(after);
}

/**
 * `YYYY-MM-DD`; null where no such line stands among the first three paragraphs and five lines, or where two of them differ.
 * @param lines of the file as it lies there
 */
export function dateLine(article: Article, lines: readonly string[] = []): string | null {
	const paragraphs = article.paragraphs
		.slice(0, PARAGRAPHS)
		.map((start, i) => slice(article, start, article.paragraphs[i + 1] ?? article.points.length));
	const first = lines.map(fold).filter(Boolean).slice(0, LINES);
	const days = [...paragraphs, ...first].flatMap((text) => {
		const [day] = printedDays(text);
		if (!day) return [];
		return leadsTo(text.slice(0, day.start).trim(), text.slice(day.start + day.words.length)) ? [day.day] : [];
	});
	return new Set(days).size === 1 ? days[0]! : null;
}
