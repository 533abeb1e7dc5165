/** The language of the interface, for the parts of a page that hold its words and none of the dataset’s. */
import { languageAttributes, sameLanguage } from '../data/language.ts';
import type { Direction } from '../data/language.ts';
import { en } from './en.ts';

/** What such a part says of its language; nothing where the page is in that language too. */
export const ownLanguage = (page: string): { lang?: string; dir?: Direction } =>
	sameLanguage(page, en.lang) ? {} : languageAttributes(en.lang, page);
