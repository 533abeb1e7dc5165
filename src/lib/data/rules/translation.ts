import { isTag, sameLanguage } from '../language.ts';
import { wordRun } from '../word-run.ts';
import type { WholeRule } from './rule.ts';

export const translation: WholeRule = {
	name: 'translation',
	scope: 'whole',
	about: 'a quotation in another language than the dataset’s has our translation, any other has none',
	*run({ info, each, by }) {
		for (const [{ evidence }, place] of each.claims) {
			for (const [i, { source, quote, wording, translation }] of evidence.entries()) {
				const at = [...place, 'evidence', i] as const;
				const lang = by.sources.get(source)?.lang ?? info.lang;
				if (!isTag(lang) || !isTag(info.lang)) continue;
				const other = !sameLanguage(lang, info.lang);
				const shown = quote ?? wording;
				if (other && shown !== undefined && translation === undefined)
					yield { at, message: `quotation in "${lang}" without a translation: “${shown}”`, hint: 'add "translation"' };
				if (translation === undefined) continue;
				const here = [...at, 'translation'] as const;
				if (!other) yield { at: here, message: `translation of what is in "${lang}" already`, hint: 'remove it' };
				else if (shown === undefined)
					yield { at: here, message: 'translation of nothing', hint: 'add the "quote" or "wording", or remove it' };
				else if (quote !== undefined && wording !== undefined)
					yield { at: here, message: 'one translation of two quotations', hint: 'keep one of "quote" and "wording"' };
				else if (wordRun(translation).length === 0)
					yield { at: here, message: `translation without a word: "${translation}"`, hint: 'write what it says' };
			}
		}
	}
};
