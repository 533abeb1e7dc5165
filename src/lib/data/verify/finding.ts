import type { Finding } from '../at.ts';
import { BUDGET, LEAK_RUN, OWN_WORDS_RUN } from './limits.ts';

/** What verify found, under the name of the check that found it. */
export interface VerifyFinding extends Finding {
	check: keyof typeof checks;
}

/** Everything that verify checks. */
export const checks = {
	file: 'an article has the size, the hash and the number of words that its source states',
	locator: 'a passage stands exactly where its locator says',
	paragraph: 'a passage lies within the one paragraph its locator names',
	quote: 'a quotation stands in its passage exactly as quoted',
	speech: 'a "quote" stands between quotation marks in its article, a "wording" does not',
	weekday: 'a date worked out from a weekday stands in a passage that prints this weekday',
	calendar: 'a date of another calendar stands in a passage of its claim, or in its source, exactly as printed',
	hedge: 'a hedge stands in a passage of its claim exactly as printed',
	printed: 'a name, an office or an author stands in its source exactly as given',
	note: 'words that a working note quotes stand in an article',
	budget: `quotations show at most ${100 * BUDGET} % of the words of an article`,
	coverage: 'every word of an article is behind a claim or left out with a reason',
	'own-words': `no text of the dataset repeats ${OWN_WORDS_RUN} words of an article in a row outside quotation marks`,
	leak: `no file of the project or its builds holds ${LEAK_RUN} words of an article in a row, declared quotations apart`
} as const;
