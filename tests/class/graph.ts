/** Every state that can be reached, with every step between them. */
export interface Graph<S> {
	states: Map<string, S>;
	/** Keys of the states that one step leads to. */
	next: Map<string, string[]>;
}

export function graph<S>(
	start: S,
	steps: (state: S) => S[],
	key: (state: S) => string = (s) => JSON.stringify(s)
): Graph<S> {
	const states = new Map([[key(start), start]]);
	const next = new Map<string, string[]>();
	for (const [from, state] of states) {
		const after = steps(state).map((to) => [key(to), to] as const);
		next.set(
			from,
			after.map(([id]) => id)
		);
		for (const [id, to] of after) if (!states.has(id)) states.set(id, to);
	}
	return { states, next };
}

/** For each state, which of the ends some way leads to. */
export function reach<S>({ states, next }: Graph<S>, endOf: (state: S) => string | null): Map<string, Set<string>> {
	const before = new Map<string, string[]>([...states.keys()].map((id) => [id, []]));
	for (const [from, all] of next) for (const to of all) before.get(to)?.push(from);
	const found = new Map([...states.keys()].map((id) => [id, new Set<string>()]));
	for (const [id, state] of states) {
		const end = endOf(state);
		if (end === null || found.get(id)?.has(end)) continue;
		const open = [id];
		for (const at of open) {
			if (found.get(at)?.has(end)) continue;
			found.get(at)?.add(end);
			open.push(...(before.get(at) ?? []));
		}
	}
	return found;
}
