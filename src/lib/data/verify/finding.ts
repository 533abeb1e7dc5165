import type { Finding } from '../at.ts';

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
	hedge: 'a hedge stands in a passage of its claim exactly as printed',
	printed: 'a name or an office stands in its source exactly as given',
	note: 'words that a working note quotes stand in an article',
	budget: 'quotations show at most a tenth of the words of an article',
	coverage: 'every word of an article is behind a claim or left out with a reason',
	'own-words': 'our own texts share no run of 8 words with an article',
	leak: 'no text of the project shares a run of 12 words with an article, declared quotations apart'
} as const;
