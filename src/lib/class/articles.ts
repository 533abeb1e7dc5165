/** Questions whose options are the articles: which of them has these words? */
import { claimsOf } from '../data/find.ts';
import type { Dataset, Disagreement, Source } from '../data/schema.ts';
import { wordingLayout } from '../layout/wording.ts';
import type { Words } from '../layout/wording.ts';
import { en } from '../messages/en.ts';
import { verbatim } from '../messages/verbatim.ts';
import { citesOf } from './cite.ts';
import type { Reason } from './cite.ts';
import type { Item } from './work.ts';

export interface InArticle {
	source: Source;
	words: Words[];
	reason: Reason;
}

/** Words out of an article, with whose they are where they are not its own. */
export const shownWords = ({ text, quoted, by, translation }: Words) =>
	[quoted ? verbatim(text, translation) : text, ...(by ? [`(${by})`] : [])].join(' ');

/** What each article has to say about the event of a disagreement; those that are silent have no words. */
export function inArticles(d: Dataset, record: Disagreement): InArticle[] {
	const { columns, rows } = wordingLayout(d, new Set([record.id]));
	return d.sources.map((source) => {
		const column = columns.findIndex((one) => one.source.id === source.id);
		const words = rows[0]?.cells[column] ?? [];
		const cites = citesOf(d, claimsOf(d, record), source.id);
		return { source, words, reason: { say: words.map(shownWords).join('; ') || en.wording.silent, cites } };
	});
}

/** One question for each word that an article chose. */
export function itemsOfWords(d: Dataset, record: Disagreement): Item[] {
	const articles = inArticles(d, record);
	const words = new Map(
		articles.flatMap((one) => one.words.flatMap((word) => (word.quoted ? [[word.text, word]] : [])))
	);
	return [...words.values()].map((word, i) => ({
		id: `${record.id}-${i + 1}`,
		ask: en.class.ask.article(record.question, shownWords(word)),
		parts: { stem: en.class.ask.articles(record.question), point: shownWords(word) },
		options: articles.map(({ source, words: own, reason }) => ({
			text: source.name,
			right: own.some(({ text }) => text === word.text),
			reason
		}))
	}));
}
