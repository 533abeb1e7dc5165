/** What the schema says of each word of a vocabulary, for the list in which the word is chosen. */

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Reads "event: happened; plan: lies ahead" and "calls (asks somebody to do something), demands".
 * @returns a name for each word: the word, and what it means where the description says so
 */
export function meaningsOf(words: readonly string[], description = ''): string[] {
	return words.map((word) => {
		const colon = new RegExp(`(?:^|[;.]\\s+)${escape(word)}: ([^;]+?)(?:;|\\.?$|\\.\\s)`, 'u').exec(description);
		const bracket = new RegExp(`(?:^|[\\s,])${escape(word)} \\(([^)]+)\\)`, 'u').exec(description);
		const meaning = colon?.[1] ?? bracket?.[1];
		return meaning ? `${word}: ${meaning}` : word;
	});
}
