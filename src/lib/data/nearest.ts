/** "Did you mean": the known id that is fewest edits away (Levenshtein distance), if that is few. */

function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** undefined where nothing is near: more than three edits, or a third of the id. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
	const limit = Math.min(3, Math.ceil(id.length / 3));
	return [...known]
		.filter((other) => Math.abs(other.length - id.length) <= limit)
		.map((other) => ({ other, edits: distance(id, other) }))
		.filter(({ edits }) => edits <= limit)
		.sort((a, b) => a.edits - b.edits)[0]?.other;
}
