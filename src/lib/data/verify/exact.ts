/** Words that are said to stand in an article: quotations, hedges, printed names and offices, words cited in notes. */
import { slice } from '../passage.ts';
import { quotedIn } from '../quoted.ts';
import type { WholeContext } from '../rules/context.ts';
import { proseOf } from '../rules/prose.ts';
import { holdsWords } from '../word-run.ts';
import type { Articles } from './articles.ts';
import { textsOf } from './articles.ts';
import { articleText } from './article-words.ts';
import type { VerifyFinding } from './finding.ts';

const COPY = 'copy the words from the article, with its own typography';

export function* quoteFindings({ each }: WholeContext, articles: Articles): Generator<VerifyFinding> {
	for (const [{ evidence, hedge }, at] of each.claims) {
		const passages = evidence.map(({ source, start, end }) => {
			const article = articles.get(source);
			return article && slice(article, start, end);
		});
		for (const [i, { quote, wording }] of evidence.entries()) {
			for (const [key, words] of Object.entries({ quote, wording })) {
				if (words === undefined || (passages[i]?.includes(words) ?? true)) continue;
				const message = `quotation is not in its passage: “${words}”`;
				yield { check: 'quote', at: [...at, 'evidence', i, key], message, hint: COPY };
			}
		}
		if (hedge !== undefined && passages.every((passage) => passage !== undefined && !passage.includes(hedge))) {
			yield {
				check: 'hedge',
				at: [...at, 'hedge'],
				message: `hedge is in no passage of the claim: "${hedge}"`,
				hint: COPY
			};
		}
	}
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** As whole words, so that "Ann" is not found in "Anna". */
const prints = (article: string, text: string) =>
	new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escape(text)}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(article);

export function* printedFindings({ each, offices }: WholeContext, articles: Articles): Generator<VerifyFinding> {
	const forms = [
		...each.actors.map(([{ printed }, at]) => ({ printed, at })),
		...[...offices.values()].map(({ office: { printed }, at }) => ({ printed, at }))
	].flatMap(({ printed, at }) => printed.map((one, i) => ({ ...one, at: [...at, 'printed', i, 'text'] as const })));
	const authors = each.sources.flatMap(([{ id, authors = [] }, at]) =>
		authors.map((text, i) => ({ source: id, text, at: [...at, 'authors', i] as const }))
	);
	for (const { source, text, at } of [...forms, ...authors]) {
		const article = articles.get(source);
		if (!article || prints(articleText(article), text)) continue;
		const message = `source "${source}" does not print this: "${text}"`;
		yield { check: 'printed', at, message, hint: COPY };
	}
}

/** A note on a source cites that source; any other may cite any article. */
export function* noteFindings(context: WholeContext, articles: Articles): Generator<VerifyFinding> {
	if (articles.size < context.each.sources.length) return;
	const texts = textsOf(articles);
	for (const { text, at, note } of proseOf(context)) {
		if (!note) continue;
		const own = at[0] === 'sources' ? articles.get(context.each.sources[Number(at[1])]?.[0].id ?? '') : undefined;
		for (const inner of quotedIn(text)) {
			if ((own ? [articleText(own)] : texts).some((article) => holdsWords(article, inner))) continue;
			yield { check: 'note', at, message: `no article prints what the note quotes: “${inner}”`, hint: COPY };
		}
	}
}
