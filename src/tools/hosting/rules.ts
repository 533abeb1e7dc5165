/**
 * What the site asks of whoever serves it: one row a kind of file. Our own server answers by this table, and the
 * configuration for every host is written from it (`npm run hosting`), so that they cannot differ.
 */
import { WORKER } from '../../lib/offline/kept.ts';

export type Kind = 'page' | 'embed' | 'hashed' | 'script' | 'worker' | 'file';
export type Headers = Readonly<Record<string, string>>;

const everything = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const unused = { 'permissions-policy': 'camera=(), geolocation=(), microphone=()' };
/** A sandboxed frame has an origin of its own: without these it gets no font, and no picture in an isolated page. */
const forAnybody = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** Headers by kind; which file is of which kind says `kindOf`. Content types stand in types.ts. */
export const headersOf: Readonly<Record<Kind, Headers>> = {
	// A page is asked for anew each time, so that a correction is seen at once. Nobody may frame it.
	page: {
		...everything,
		...unused,
		'cache-control': 'no-cache',
		'content-security-policy': "frame-ancestors 'none'",
		'x-frame-options': 'DENY'
	},
	// Anybody may frame an embed, isolated pages too: so nothing here speaks of frames.
	embed: {
		...everything,
		...unused,
		'cache-control': 'no-cache',
		'cross-origin-embedder-policy': 'require-corp',
		'cross-origin-resource-policy': 'cross-origin'
	},
	// Named after its content: never asked for again.
	hashed: { ...everything, ...forAnybody, 'cache-control': 'public, max-age=31536000, immutable' },
	// The host script keeps its name for ever, so it must not be kept for long.
	script: { ...everything, ...forAnybody, 'cache-control': 'public, max-age=600' },
	// What keeps the site on a device is asked for anew each time, so that a new build is found, and an end of it too.
	worker: { ...everything, 'cache-control': 'no-cache' },
	file: { ...everything, ...forAnybody, 'cache-control': 'public, max-age=3600' }
};

/** @param path from the root of the site, without a leading slash: `moves/index.html`. */
export function kindOf(path: string): Kind {
	if (isHashed(path)) return 'hashed';
	if (path === 'embed/embed.js') return 'script';
	if (path === WORKER) return 'worker';
	if (!path.endsWith('.html')) return 'file';
	return /^embed\/.+\//.test(path) ? 'embed' : 'page';
}

/** True for a file whose name holds a hash of its content: `_app/at-the-table.mW3AAoDj.js`. */
export const isHashed = (path: string) => /^_app\/(.+\/)?[^/]+\.[\w-]{8}\.\w+$/.test(path);
