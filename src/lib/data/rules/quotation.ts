import { words } from '../passage.ts';
import type { Evidence } from '../schema.ts';
import type { RecordRule } from './rule.ts';

/** Words of one quotation that the project shows at most. */
export const LONGEST_QUOTE = 25;
const LONGEST_HEDGE = 8;

/** The exact words of each passage, with the field that holds them. */
const shown = (evidence: readonly Evidence[]) =>
	evidence.flatMap((one, i) =>
		(['quote', 'wording'] as const).flatMap((key) => {
			const words = one[key];
			return words === undefined ? [] : [[i, key, words, one] as const];
		})
	);

export const quotation: RecordRule = {
	name: 'quotation',
	scope: 'record',
	about: `a quotation has 1 to ${LONGEST_QUOTE} words and fits into its passage, with the quoted person where the outlet speaks; a hedge has at most ${LONGEST_HEDGE}`,
	*run({ each }) {
		for (const [{ attribution, evidence, hedge }, at] of each.claims) {
			for (const [i, { quote, quoteBy }] of evidence.entries()) {
				const asked = attribution.kind === 'outlet' && quote !== undefined;
				if (asked === (quoteBy !== undefined)) continue;
				const message = asked
					? `nobody is named as quoted: “${quote}”`
					: `quoted person given needlessly: "${quoteBy}"`;
				const hint = asked ? 'add "quoteBy", or give it as "wording"' : 'remove "quoteBy"';
				yield { at: [...at, 'evidence', i], message, hint };
			}
			for (const [i, key, quote, { start, end }] of shown(evidence)) {
				const here = [...at, 'evidence', i, key] as const;
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
