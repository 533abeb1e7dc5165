/** How hard a text is to read, by the Flesch-Kincaid grade (US school years; Kincaid et al. 1975), and how long it takes. */

/** Syllables of an English word, by runs of vowels, a silent e and a few endings. At least one. */
export function syllables(word: string): number {
	const plain = word.toLowerCase().replace(/[^a-z]/g, '');
	if (plain.length <= 3) return 1;
	const runs = plain
		.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '')
		.replace(/^y/, '')
		.match(/[aeiouy]{1,2}/g);
	return runs?.length ?? 1;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Words that an adult reads silently in a minute (English non-fiction; Brysbaert 2019). */
const PACE = 238;

/** Whole minutes that the sentences take to read, at least one. */
export const minutesOf = (sentences: readonly string[]): number =>
	Math.max(1, Math.round(sentences.flatMap(wordsIn).length / PACE));

/** 0.39 words per sentence + 11.8 syllables per word - 15.59. */
export function grade(sentences: readonly string[]): number {
	const words = sentences.flatMap(wordsIn);
	if (!words.length) return 0;
	const syllablesInAll = words.reduce((sum, word) => sum + syllables(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllablesInAll / words.length) - 15.59;
}
