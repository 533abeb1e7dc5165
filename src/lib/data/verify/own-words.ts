import type { WholeContext } from '../rules/context.ts';
import { unquoted } from '../quoted.ts';
import { proseOf } from '../rules/prose.ts';
import { wordRun } from '../word-run.ts';
import type { Articles } from './articles.ts';
import { textsOf } from './articles.ts';
import type { VerifyFinding } from './finding.ts';
import { OWN_WORDS_RUN as RUN } from './limits.ts';
import { runsOf } from './runs.ts';

/** Stands for a quotation, so that no run goes on behind it. */
const MARK = '\0';

/** Our sentences are our own: no run of 8 words that an article prints, outside quotation marks. */
export function* ownWordFindings(context: WholeContext, articles: Articles): Generator<VerifyFinding> {
	const runs = new Set(textsOf(articles).flatMap((text) => runsOf(wordRun(text), RUN)));
	for (const { text, at } of proseOf(context)) {
		const copied = unquoted(text, MARK)
			.split(MARK)
			.flatMap((part) => runsOf(wordRun(part), RUN))
			.find((run) => runs.has(run));
		if (copied)
			yield {
				check: 'own-words',
				at,
				message: `${RUN} words of an article in a row: "${copied}"`,
				hint: 'say it in other words'
			};
	}
}
