/** Words for comparison across texts: lower case, letters and digits only, so that no punctuation hides a likeness. */

export const wordRun = (text: string): string[] =>
	text
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words of `part` stand in `whole` in a row. */
export const holdsWords = (whole: string, part: string): boolean =>
	` ${wordRun(whole).join(' ')} `.includes(` ${wordRun(part).join(' ')} `);
