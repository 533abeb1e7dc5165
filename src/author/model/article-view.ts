/** An article as the page shows it: the folded text, in which a new line stands for the space between two paragraphs. */
import type { Article } from '../../lib/data/passage.ts';
import { articleSentences } from '../../lib/data/verify/article-words.ts';

export interface Sentence {
	para: number;
	/** Code points of the folded text, end exclusive. */
	start: number;
	end: number;
}

export interface ArticleView {
	/** As long as the folded text, code point by code point. */
	text: string;
	/** Where each paragraph starts, in code points. */
	paragraphs: number[];
	sentences: Sentence[];
}

export function viewOf(article: Article): ArticleView {
	const points = [...article.points];
	for (const start of article.paragraphs.slice(1)) points[start - 1] = '\n';
	return {
		text: points.join(''),
		paragraphs: article.paragraphs,
		sentences: articleSentences(article).map(({ para, start, end }) => ({ para, start, end }))
	};
}
