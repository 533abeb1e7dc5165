/** Does a passage stand where its locator says? Compared by hash, bit for bit; nothing near is ever taken for it. */
import { fingerprint, paragraphAt, slice } from '../passage.ts';
import type { Article } from '../passage.ts';
import type { Passage } from '../schema.ts';

/**
 * verified: exactly there; relocated: not there, but at exactly one other place; ambiguous: at several others;
 * missing: nowhere; unchecked: the article was not given. Only the first is good.
 */
export type Status = 'verified' | 'relocated' | 'ambiguous' | 'missing' | 'unchecked';
export type Locator = Pick<Passage, 'para' | 'start' | 'end' | 'hash'>;

export interface Located {
	status: Status;
	/** Where it stands instead: start offsets in code points, for relocated and ambiguous. */
	elsewhere: number[];
}

const matches = (article: Article, start: number, end: number, hash: string) =>
	end <= article.points.length && fingerprint(slice(article, start, end)) === hash;

/** Whether the passage stands exactly where its locator says. */
export const holds = (article: Article, { start, end, hash }: Locator) => matches(article, start, end, hash);

export function locate(article: Article | undefined, locator: Locator): Located {
	if (!article) return { status: 'unchecked', elsewhere: [] };
	if (holds(article, locator)) return { status: 'verified', elsewhere: [] };
	const { start, end, hash } = locator;
	const length = end - start;
	const elsewhere: number[] = [];
	for (let at = 0; at + length <= article.points.length; at++) {
		if (matches(article, at, at + length, hash)) elsewhere.push(at);
	}
	const status = elsewhere.length === 0 ? 'missing' : elsewhere.length === 1 ? 'relocated' : 'ambiguous';
	return { status, elsewhere };
}

/** Whether a passage lies in the paragraph its locator names, from end to end. */
export const inParagraph = (article: Article, { para, start, end }: Locator) =>
	paragraphAt(article, start) === para && paragraphAt(article, end - 1) === para;
