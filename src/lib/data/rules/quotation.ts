import { words } from '../passage.ts';
import type { RecordRule } from './rule.ts';

/** Words of one quotation that the project shows at most. */
export const LONGEST_QUOTE = 25;
const LONGEST_HEDGE = 8;

export const quotation: RecordRule = {
	name: 'quotation',
	scope: 'record',
	about: `a quotation has 1 to ${LONGEST_QUOTE} words and fits into its passage; a hedge has at most ${LONGEST_HEDGE}`,
	*run({ each }) {
		for (const [{ evidence, hedge }, at] of each.claims) {
			for (const [i, { quote, start, end }] of evidence.entries()) {
				if (quote === undefined) continue;
				const here = [...at, 'evidence', i, 'quote'] as const;
				const count = words(quote).length;
				if (count === 0)
					yield { at: here, message: `quotation without a word: "${quote}"`, hint: 'quote words or nothing' };
				if (count > LONGEST_QUOTE)
					yield { at: here, message: `quotation too long: ${count} words`, hint: `cut it to ${LONGEST_QUOTE}` };
				if ([...quote].length > end - start) {
					yield {
						at: here,
						message: `quotation longer than its passage: "${quote}"`,
						hint: 'quote what the passage prints'
					};
				}
			}
			if (hedge !== undefined && words(hedge).length > LONGEST_HEDGE) {
				yield {
					at: [...at, 'hedge'],
					message: `hedge too long: "${hedge}"`,
					hint: 'give only the word that holds back'
				};
			}
		}
	}
};
