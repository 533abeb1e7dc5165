/** Quotation marks in our own texts: “ and ”, always in pairs, never within each other. */

/** What stands between quotation marks. */
export const quotedIn = (text: string): string[] => [...text.matchAll(/“([^“”]*)”/gu)].map((match) => match[1] ?? '');

/** The text without what stands between quotation marks, and without the marks. */
export const unquoted = (text: string): string => text.replace(/“[^“”]*”/gu, ' ');

/** A text between quotation marks; marks within it become single ones. */
export const inQuotes = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Whether every mark has its partner, and no straight double quote stands in. */
export const wellQuoted = (text: string): boolean => !/[“”"]/u.test(unquoted(text));
