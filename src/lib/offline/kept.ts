/** What is kept for use without a network, and how an address of the site is found in it. */
export interface Kept {
	/** Another one for every build. */
	version: string;
	/** Addresses from the root of the site: `moves/`, `fonts/inter.woff2`. */
	paths: readonly string[];
}

/** The script of the worker, at the root of the site, whose folder is all that it looks after. */
export const WORKER = 'offline.js';

/** The caches of one site begin alike; another site on the same host has another folder. */
export const cacheOf = (folder: string) => `at-the-table ${folder} `;

/** How an answer is found: a page asks the network first, so that a correction reaches the reader. */
export type Way = 'network first' | 'kept first' | 'not ours';

/** @param path from the root of the site, without its query */
export function wayOf(path: string, paths: ReadonlySet<string>): Way {
	if (!paths.has(path)) return 'not ours';
	return path === '' || path.endsWith('/') ? 'network first' : 'kept first';
}

/** The page that an address without its last slash means, where it is kept. */
export const withSlash = (path: string, paths: ReadonlySet<string>) => (paths.has(`${path}/`) ? `${path}/` : undefined);

/** What a worker tells while it keeps. */
export interface Progress {
	kept: number;
	of: number;
}
