/** The language and direction of every page: those of the dataset. */
import { directionOf } from './lib/data/language.ts';

/** A page as `app.html` begins it, with the language of its dataset; the direction only where it is from right to left. */
export const withLanguage = (html: string, lang: string): string =>
	html.replace('<html lang="en">', `<html lang="${lang}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}>`);
