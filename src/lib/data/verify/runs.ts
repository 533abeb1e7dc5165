/** All runs of `length` words, each joined by spaces, in order. */
export const runsOf = (words: readonly string[], length: number): string[] =>
	words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
