/** The words and sentences of an article with their offsets, in code points of the folded text. */
import { slice, words } from '../passage.ts';
import type { Article } from '../passage.ts';
import { sentences } from '../sentences.ts';

/** End exclusive. */
export interface Range {
	start: number;
	end: number;
}

const pointsIn = (text: string) => [...text].length;

/** The words of a stretch of text that starts at `offset`. */
function wordRanges(text: string, offset: number): Range[] {
	const ranges: Range[] = [];
	let from = 0;
	let at = offset;
	for (const word of words(text)) {
		const index = text.indexOf(word, from);
		const start = at + pointsIn(text.slice(from, index));
		const end = start + pointsIn(word);
		ranges.push({ start, end });
		from = index + word.length;
		at = end;
	}
	return ranges;
}

export const articleText = (article: Article) => article.points.join('');
export const articleWords = (article: Article): Range[] => wordRanges(articleText(article), 0);

export interface SentenceWords extends Range {
	text: string;
	para: number;
	words: Range[];
}

/** Sentences never cross a paragraph; one without a word, like a row of dots, is left out. */
export function articleSentences(article: Article): SentenceWords[] {
	return article.paragraphs.flatMap((start, i) => {
		const paragraph = slice(article, start, (article.paragraphs[i + 1] ?? article.points.length + 1) - 1);
		let [from, read] = [start, 0];
		return sentences(paragraph).flatMap(({ text, start: index }) => {
			from += pointsIn(paragraph.slice(read, index));
			read = index;
			const inside = wordRanges(text, from);
			return inside.length > 0 ? [{ text, para: i + 1, start: from, end: from + pointsIn(text), words: inside }] : [];
		});
	});
}

export const covers = (ranges: readonly Range[], { start, end }: Range) =>
	ranges.some((range) => range.start <= start && end <= range.end);
