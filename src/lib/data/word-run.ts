/** Words for comparison across texts: lower case, letters and digits only, so that no punctuation hides a likeness. */

/** A run of letters, their marks and digits; a joiner within it parts no word. */
export const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u200C\u200D](?=\p{L}))*/gu;

export const wordRun = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? [];

/** Whether the words of `part` stand in `whole` in a row. */
export const holdsWords = (whole: string, part: string): boolean =>
	` ${wordRun(whole).join(' ')} `.includes(` ${wordRun(part).join(' ')} `);
