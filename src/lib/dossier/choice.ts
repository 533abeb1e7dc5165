/** A choice of records as the fragment of an address: `#mv-01,po-02`. A fragment is sent to no server. */

/** The ids in a fragment, each once. */
export const idsOf = (fragment: string): string[] => [
	...new Set(
		fragment
			.replace(/^#/, '')
			.split(',')
			.filter((id) => /^[a-z0-9-]+$/.test(id))
	)
];

/** The fragment of a choice; '' for none. */
export const fragmentOf = (ids: readonly string[]): string => (ids.length ? `#${ids.join(',')}` : '');

/**
 * The records that a fragment chooses, in the order of the page; the name of a group stands for all in it.
 * @param groups ids of the records on the page, by the name of their group
 */
export function chosenBy(fragment: string, groups: ReadonlyMap<string, readonly string[]>): string[] {
	const named = new Set(idsOf(fragment));
	return [...groups].flatMap(([group, ids]) => (named.has(group) ? [...ids] : ids.filter((id) => named.has(id))));
}
