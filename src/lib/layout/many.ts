/** From how many on a page divides what it shows: below these numbers it shows everything at once. */
export const most = {
	/** Records whose words and evidence stand on the page of their chart. */
	told: 80,
	/** Articles that are named under an event, also those that do not speak of it. */
	columns: 12,
	/** Claims that stand below their articles on one page. */
	claims: 600,
	/** Records of a dossier of one page. */
	whole: 250,
	/** Records on each page of a dossier of several: all that stands behind a record is in it. */
	dossier: 160
} as const;

/** A list in pages of at most `size`, about as long as each other; one page where it is empty. */
export function pagesOf<T>(all: readonly T[], size: number): T[][] {
	const count = Math.max(1, Math.ceil(all.length / size));
	const long = Math.ceil(all.length / count);
	return Array.from({ length: count }, (_, i) => all.slice(i * long, (i + 1) * long));
}
