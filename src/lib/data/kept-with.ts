/** What is worked out of a whole list is kept with it, so that the page of one record does not walk all records. */

/** The function, which works out its answer once for each list or dataset. These are never changed in place. */
export function keptWith<K extends object, V extends object>(find: (of: K) => V): (of: K) => V {
	const kept = new WeakMap<K, V>();
	return (of) => {
		const known = kept.get(of);
		if (known) return known;
		const found = find(of);
		kept.set(of, found);
		return found;
	};
}

/** The members of a list by each of their keys, in the order of the list. */
export function byKeys<R>(list: readonly R[], keysOf: (one: R) => Iterable<string>): Map<string, R[]> {
	const found = new Map<string, R[]>();
	for (const one of list) {
		for (const key of new Set(keysOf(one))) {
			const known = found.get(key);
			if (known) known.push(one);
			else found.set(key, [one]);
		}
	}
	return found;
}
