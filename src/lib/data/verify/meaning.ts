/** What only the article can tell of a claim: whose words are quoted, and whether it prints the weekday of a date. */
import { quotationOpen } from '../quotation-open.ts';
import { slice } from '../passage.ts';
import type { Article } from '../passage.ts';
import type { WholeContext } from '../rules/context.ts';
import type { Evidence } from '../schema.ts';
import type { Articles } from './articles.ts';
import type { VerifyFinding } from './finding.ts';

/** Whether the first place of these words in their passage stands between quotation marks; null where they are not in it. */
export function isSpeech(article: Article, { para, start, end }: Evidence, words: string): boolean | null {
	const passage = slice(article, start, end);
	const index = passage.indexOf(words);
	if (index < 0) return null;
	const before = slice(article, article.paragraphs[para - 1] ?? 0, start) + passage.slice(0, index);
	return quotationOpen(before);
}

export function* speechFindings({ each }: WholeContext, articles: Articles): Generator<VerifyFinding> {
	for (const [{ evidence, hedge }, at] of each.claims) {
		for (const [i, passage] of evidence.entries()) {
			const article = articles.get(passage.source);
			if (!article) continue;
			const { quote, wording } = passage;
			if (quote !== undefined && isSpeech(article, passage, quote) === false) {
				const message = `the article prints this outside quotation marks: “${quote}”`;
				const hint = 'it is the article’s own word: give it as "wording"';
				yield { check: 'speech', at: [...at, 'evidence', i, 'quote'], message, hint };
			}
			if (wording !== undefined && isSpeech(article, passage, wording)) {
				const message = `the article prints this as somebody’s speech: “${wording}”`;
				yield { check: 'speech', at: [...at, 'evidence', i, 'wording'], message, hint: 'give it as "quote"' };
			}
			if (hedge !== undefined && isSpeech(article, passage, hedge)) {
				const message = `the article prints this hedge as somebody’s speech: “${hedge}”`;
				yield { check: 'speech', at: [...at, 'hedge'], message, hint: 'it is no hedge of the article: leave it out' };
			}
		}
	}
}

export function* weekdayFindings({ each }: WholeContext, articles: Articles): Generator<VerifyFinding> {
	for (const [{ when, evidence }, at] of each.claims) {
		if (when?.basis !== 'weekday') continue;
		const read = evidence.flatMap(({ source, start, end }) => {
			const article = articles.get(source);
			return article ? [slice(article, start, end)] : [];
		});
		// Of an interval no one weekday is given; that its passage prints any is all that can be asked.
		const day = when.weekday ?? 'day';
		if (read.length < evidence.length || read.some((text) => text.includes(day))) continue;
		const message = `no passage of the claim prints the weekday: "${when.weekday ?? when.edtf}"`;
		const hint = 'cite the passage that prints it, or make the basis "relative" and say how the day is known';
		yield { check: 'weekday', at: [...at, 'when', 'basis'], message, hint };
	}
}
