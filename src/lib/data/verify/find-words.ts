/** Exact words of an article as the passage that cites them. */
import { fingerprint, fold, paragraphAt } from '../passage.ts';
import type { Article } from '../passage.ts';
import type { Passage } from '../schema.ts';
import { articleText } from './article-words.ts';

/** The start of every place where a passage stands, in code points. */
function placesOf(text: string, passage: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1))
		found.push([...text.slice(0, at)].length);
	return found;
}

/**
 * The passage of words that stand exactly once in an article, within one paragraph; white space does not count.
 * @returns a text, one line, where there is no such passage
 */
export function findWords(article: Article, source: string, words: string): Passage | string {
	const passage = fold(words);
	const length = [...passage].length;
	const found = placesOf(articleText(article), passage);
	const [start] = found;
	if (start === undefined) return `not in source ${source}: "${passage}"`;
	if (found.length > 1) {
		const places = found.map((at) => `paragraph ${paragraphAt(article, at)} at ${at}`).join(', ');
		return `stands ${found.length} times, add words around it: ${places}`;
	}
	const [para, last] = [paragraphAt(article, start), paragraphAt(article, start + length - 1)];
	if (para !== last) return `crosses from paragraph ${para} to ${last}: cite each paragraph by itself`;
	return { source, para, start, end: start + length, hash: fingerprint(passage) };
}
