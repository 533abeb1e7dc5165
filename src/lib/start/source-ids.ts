/** The id of each source, from the name of its file. */

const LONGEST = 12;

/** As many of the first parts of a name as an id has room for: "000_acdc8110fee0eca1.txt" is "000". */
function idOf(file: string): string {
	const stem = file
		.replace(/\.[^.]*$/, '')
		.normalize('NFKD')
		.toLowerCase();
	const parts = stem.match(/[a-z0-9]+/g) ?? [];
	let id = '';
	for (const part of parts) {
		if (id && id.length + part.length > LONGEST) break;
		id = (id + part).slice(0, LONGEST);
	}
	return id || 'source';
}

/** Ids by file name; names that give the same id are numbered in their order. */
export function sourceIds(files: readonly string[]): Map<string, string> {
	const taken = new Set<string>();
	return new Map(
		files.map((file) => {
			const id = idOf(file);
			let free = id;
			for (let n = 2; taken.has(free); n++) free = id.slice(0, LONGEST - String(n).length) + String(n);
			taken.add(free);
			return [file, free];
		})
	);
}
