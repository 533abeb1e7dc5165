import { isTag } from '../language.ts';
import type { WholeRule } from './rule.ts';

const hint = 'write a tag like en or pt-BR';

export const language: WholeRule = {
	name: 'language',
	scope: 'whole',
	about:
		'a language is a tag after BCP 47, as the page tells it to a screen reader, and a source names none needlessly',
	*run({ info, each }) {
		if (!isTag(info.lang)) yield { at: ['dataset', 'lang'], message: `no language: "${info.lang}"`, hint };
		for (const [{ lang }, at] of each.sources) {
			if (lang === undefined) continue;
			const here = [...at, 'lang'] as const;
			if (!isTag(lang)) yield { at: here, message: `no language: "${lang}"`, hint };
			else if (lang === info.lang)
				yield { at: here, message: `language of the whole dataset: "${lang}"`, hint: 'remove it' };
		}
	}
};
