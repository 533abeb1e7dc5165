/**
 * Addresses in the one file. All its pages have the same path, so page and place in it stand behind the `#`:
 * `#/moves/~mv-02-ceasefire`. There is no second `#` in it, which some browsers cut off in the address of a file.
 */
export interface Place {
	/** As on the site, from its root: `moves/`; empty for the first page. */
	page: string;
	/** Id of a place in the page; empty for its top. */
	id: string;
}

/** The fragment of an address, with its `#`. */
export const hashOf = ({ page, id }: Place) => `#/${page}${id && `~${id}`}`;

/**
 * @param hash as `location.hash` gives it
 * @param here the page that is shown: a fragment without a page is a place in it
 */
export function placeIn(hash: string, here: string): Place {
	const [, page, id] = /^#\/([^~]*)(?:~(.*))?$/.exec(hash) ?? [];
	return page === undefined ? { page: here, id: hash.slice(1) } : { page, id: id ?? '' };
}
