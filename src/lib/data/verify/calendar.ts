import type { At } from '../at.ts';
import { slice } from '../passage.ts';
import type { WholeContext } from '../rules/context.ts';
import type { When } from '../schema.ts';
import { articleText } from './article-words.ts';
import type { Articles } from './articles.ts';
import type { VerifyFinding } from './finding.ts';

interface Dated {
	when: When | null;
	at: At;
	/** Where its date may be printed; undefined where an article was not given. */
	texts: (string | undefined)[];
}

function* dated({ each, by }: WholeContext, articles: Articles): Generator<Dated> {
	const passages = (ids: readonly string[]) =>
		ids.flatMap((id) =>
			(by.claims.get(id)?.evidence ?? []).map(({ source, start, end }) => {
				const article = articles.get(source);
				return article && slice(article, start, end);
			})
		);
	for (const [{ id, when }, at] of each.claims) yield { when, at: [...at, 'when'], texts: passages([id]) };
	for (const [{ when, claims }, at] of each.meetings) yield { when, at: [...at, 'when'], texts: passages(claims) };
	for (const [{ id, published: when }, at] of each.sources) {
		const article = articles.get(id);
		yield { when, at: [...at, 'published'], texts: [article && articleText(article)] };
	}
}

/** A date of another calendar stands where it is said to be printed. */
export function* calendarFindings(context: WholeContext, articles: Articles): Generator<VerifyFinding> {
	for (const { when, at, texts } of dated(context, articles)) {
		const { printed } = when ?? {};
		if (printed === undefined || texts.some((text) => text === undefined || text.includes(printed))) continue;
		const message = `no passage prints this date: "${printed}"`;
		const hint = 'copy it from the article, with its own digits, and cite the passage that prints it';
		yield { check: 'calendar', at: [...at, 'printed'], message, hint };
	}
}
