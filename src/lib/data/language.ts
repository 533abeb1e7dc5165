/** Languages of texts: tags after BCP 47, and the direction in which their script runs. */

export type Direction = 'ltr' | 'rtl';

/** Scripts that run from right to left, by their names in ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** Whether this is a tag in the form in which everybody writes it: `en`, `pt-BR`. */
export function isTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

/** The direction of a language: that of the script it is mostly written in, unless the tag names another. */
export const directionOf = (tag: string): Direction =>
	RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';

/** Whether two tags name one language; its region and its script do not count. */
export const sameLanguage = (a: string, b: string): boolean =>
	new Intl.Locale(a).language === new Intl.Locale(b).language;

/** What markup says of a text in another language than its page: its direction only where that is another too. */
export function languageAttributes(lang: string, page = 'en'): { lang: string; dir?: Direction } {
	const dir = directionOf(lang);
	return { lang, ...(dir === directionOf(page) ? {} : { dir }) };
}

/** Name of a language in English, for readers: "Persian". */
export const nameOfLanguage = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
