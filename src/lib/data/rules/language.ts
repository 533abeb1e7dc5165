import type { WholeRule } from './rule.ts';

export function isTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

export const language: WholeRule = {
	name: 'language',
	scope: 'whole',
	about: 'the language is a tag after BCP 47, as the page tells it to a screen reader',
	*run({ info }) {
		if (!isTag(info.lang))
			yield { at: ['dataset', 'lang'], message: `no language: "${info.lang}"`, hint: 'write a tag like en or pt-BR' };
	}
};
