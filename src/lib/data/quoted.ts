/**
 * Quotation marks in our own texts: “ and ”, or those of the language of the dataset, « and » or „ and “; always in pairs,
 * never within each other.
 */

const QUOTED = /“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”]/gu;

/** What stands between quotation marks. */
export const quotedIn = (text: string): string[] =>
	[...text.matchAll(QUOTED)].map(([, curly, angled, low]) => curly ?? angled ?? low ?? '');

/** The text with `instead` in the place of each quotation and its marks. */
export const unquoted = (text: string, instead = ' '): string => text.replace(QUOTED, instead);

/** A text between quotation marks; marks within it become single ones. */
export const inQuotes = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Whether every mark has its partner, and no straight double quote stands in. */
export const wellQuoted = (text: string): boolean => !/[“”"„«»]/u.test(unquoted(text));
