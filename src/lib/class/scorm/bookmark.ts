/**
 * What a platform keeps of an unfinished lesson (`suspend_data`): the result codes of what was answered, in plain ASCII.
 * `1 0K3F CHAIN-3K7F-10240-A9C GAPS-…`: version, fingerprint of all questions and their order, codes.
 */
import { decode, encode } from '../code.ts';
import type { Course, Picks } from './course.ts';

/** SCORM 1.2 allows 4,096 characters; half of it leaves room for what a platform adds. */
export const LONGEST_BOOKMARK = 2000;
const VERSION = '1';
/** The largest prime below 36 ** 5. */
const SPACE = 60_466_169;

/** Changes with any question, option, right answer, or their order; five characters. */
export function fingerprintOf({ plan, activities }: Course): string {
	let sum = 7;
	for (const point of JSON.stringify([plan, activities])) sum = (sum * 263 + (point.codePointAt(0) ?? 0)) % SPACE;
	return sum.toString(36).toUpperCase().padStart(5, '0');
}

const askedIn = ({ activities }: Course) => new Map(activities.map(({ id, items }) => [id, { items }]));

/** @throws Error where picks fit no question, or there is more than a platform takes */
export function writeBookmark(course: Course, picks: Picks): string {
	const codes = [...askedIn(course)].flatMap(([id, asked]) => {
		const chosen = picks.get(id);
		return chosen?.some((pick) => pick >= 0) ? [encode(id, asked, chosen)] : [];
	});
	const bookmark = [VERSION, fingerprintOf(course), ...codes].join(' ');
	if (bookmark.length > LONGEST_BOOKMARK || /[^ -~]/.test(bookmark))
		throw new Error(`a bookmark that no platform takes: ${bookmark.length} characters; make the plan shorter`);
	return bookmark;
}

/** What was answered before. Nothing, where the bookmark is of other questions, of another version, or broken. Never throws. */
export function readBookmark(course: Course, bookmark: string): Map<string, number[]> {
	const [version, fingerprint, ...codes] = bookmark.split(' ');
	const picks = new Map<string, number[]>();
	if (version !== VERSION || fingerprint !== fingerprintOf(course)) return picks;
	const asked = askedIn(course);
	for (const code of codes) {
		const read = decode(asked, code);
		if ('picks' in read) picks.set(read.activity, read.picks);
	}
	return picks;
}
