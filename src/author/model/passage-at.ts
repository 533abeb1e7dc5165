/** A stretch that somebody marked in an article becomes a locator. */
import { fingerprint, paragraphAt, slice } from '../../lib/data/passage.ts';
import type { Article } from '../../lib/data/passage.ts';
import type { Passage } from '../../lib/data/schema.ts';
import { author } from '../../lib/messages/author.ts';

/**
 * White space at both ends is left out; everything else is taken as marked.
 * @param start and `end`: code points of the folded text, end exclusive
 * @returns the locator, or in words why there is none
 */
export function passageAt(article: Article, source: string, start: number, end: number): Passage | string {
	const blank = (at: number) => article.points[at] === ' ';
	let [from, to] = [Math.max(0, start), Math.min(end, article.points.length)];
	while (from < to && blank(from)) from++;
	while (to > from && blank(to - 1)) to--;
	if (from >= to) return author.passage.empty;
	const [para, last] = [paragraphAt(article, from), paragraphAt(article, to - 1)];
	if (para !== last) return author.passage.crosses(para, last);
	return { source, para, start: from, end: to, hash: fingerprint(slice(article, from, to)) };
}
