import { declaredWords } from '../find.ts';
import { quotedIn } from '../quoted.ts';
import { holdsWords } from '../word-run.ts';
import { isWhole } from './context.ts';
import { proseOf } from './prose.ts';
import type { RecordRule } from './rule.ts';

export const quotedWords: RecordRule = {
	name: 'quoted-words',
	scope: 'record',
	about: 'words that our own texts put between quotation marks stand in a quotation of the claims they speak for',
	*run(context) {
		if (!isWhole(context, 'claims')) return;
		const any = context.records.claims.flatMap(declaredWords);
		for (const { text, at, claims, note } of proseOf(context)) {
			if (note) continue;
			const quotes = claims?.flatMap(declaredWords) ?? any;
			for (const inner of quotedIn(text)) {
				if (quotes.some((quote) => holdsWords(quote, inner))) continue;
				const hint =
					'add them as "quote" or "wording" to the evidence of a claim behind this, or leave out the quotation marks';
				yield { at, message: `quoted words are in no quotation: “${inner}”`, hint };
			}
		}
	}
};
