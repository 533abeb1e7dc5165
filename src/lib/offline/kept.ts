/** What is kept for use without a network, and how an address of the site is found in it. */
export interface Kept {
	/** Another one for every build. */
	version: string;
	/** Hash of the bytes (`hashOf`) by address from the root of the site: `moves/`, `fonts/inter.woff2`. */
	files: Readonly<Record<string, string>>;
}

/** The script of the worker, at the root of the site, whose folder is all that it looks after. */
export const WORKER = 'offline.js';

/** The script that ends it: published in the place of the worker's, it removes worker and copies from every device. */
export const END = 'offline-end.js';

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

/** @returns the first 96 bits of SHA-256, as 24 hexadecimal digits; never throws where the page is from https */
export async function hashOf(bytes: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A browser runs no script, and shows no page, that comes under another type. */
const typeOf = (path: string): RegExp =>
	path === '' || path.endsWith('/') ? /^text\/html\b/i : path.endsWith('.js') ? /javascript\b/i : /^/;

/**
 * Whether an answer is the file of this build: a filter or a login page answers with one of its own, and calls it good.
 * @param hash as the build wrote it
 */
export async function isOurs(path: string, hash: string | undefined, answer: Response): Promise<boolean> {
	if (!answer.ok || answer.redirected || !typeOf(path).test(answer.headers.get('content-type') ?? '')) return false;
	return (await hashOf(await answer.clone().arrayBuffer())) === hash;
}

/** What a worker tells while it keeps. */
export interface Progress {
	kept: number;
	of: number;
}
