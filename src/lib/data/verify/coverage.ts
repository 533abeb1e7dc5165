/** How much of each article is accounted for, and how much of it is quoted. */
import { slice } from '../passage.ts';
import type { Article } from '../passage.ts';
import type { WholeContext } from '../rules/context.ts';
import { articleSentences, articleWords, covers } from './article-words.ts';
import type { Range } from './article-words.ts';
import type { Articles } from './articles.ts';
import type { Cited } from './cited.ts';
import type { VerifyFinding } from './finding.ts';
import { BUDGET } from './limits.ts';

/** How many of how many. */
export interface Share {
	of: number;
	count: number;
}

export interface Coverage {
	sentences: Share;
	words: Share;
	/** Words in the union of all quotations, and how many there may be. */
	quoted: Share;
}

/** Where the words shown of a passage stand; those that are not in it are left out. */
function shownRanges(article: Article, { passage, shown }: Cited): Range[] {
	const text = slice(article, passage.start, passage.end);
	return shown.flatMap((words) => {
		const index = text.indexOf(words);
		if (index < 0) return [];
		const start = passage.start + [...text.slice(0, index)].length;
		return [{ start, end: start + [...words].length }];
	});
}

export function coverageOf(article: Article, cited: readonly Cited[]): Coverage {
	const passages = cited.map(({ passage }) => passage);
	const quotes = cited.flatMap((one) => shownRanges(article, one));
	const all = articleWords(article);
	const share = (ranges: readonly Range[]) => all.filter((word) => covers(ranges, word)).length;
	const sentences = articleSentences(article);
	const covered = sentences.filter(({ words }) => words.every((word) => covers(passages, word)));
	return {
		sentences: { count: covered.length, of: sentences.length },
		words: { count: share(passages), of: all.length },
		quoted: { count: share(quotes), of: Math.floor(all.length * BUDGET) }
	};
}

export function* coverageFindings(
	context: WholeContext,
	articles: Articles,
	cited: readonly Cited[]
): Generator<VerifyFinding> {
	for (const [{ id }, at] of context.each.sources) {
		const article = articles.get(id);
		if (!article) continue;
		const mine = cited.filter(({ passage }) => passage.source === id);
		const passages = mine.map(({ passage }) => passage);
		for (const { para, start, end, words } of articleSentences(article)) {
			const open = words.find((word) => !covers(passages, word));
			if (!open) continue;
			const message = `sentence not accounted for: paragraph ${para}, ${start} to ${end}, from "${slice(article, open.start, open.end)}" at ${open.start}`;
			yield { check: 'coverage', at, message, hint: 'cite it in a claim, or list it in "leftOut" with a reason' };
		}
		const { count, of } = coverageOf(article, mine).quoted;
		if (count > of)
			yield {
				check: 'budget',
				at,
				message: `too many words quoted: ${count} of ${of}`,
				hint: 'shorten or drop a quotation'
			};
	}
}
