/**
 * The service worker. It is there only after a reader has asked for it; then it keeps the whole site of one build, and
 * answers out of it where the network does not. Its text differs with every build, so a browser that finds a new one
 * keeps the new build whole before it lets go of the old.
 */
import { cacheOf, isOurs, wayOf, withSlash, type Kept, type Progress } from './kept.ts';

declare const __KEPT__: Kept;
declare const self: WorkerScope;

/** Milliseconds that a page may take before the kept one is shown. */
const PATIENCE = 3000;
/** Requests at a time while the site is being kept. */
const AT_ONCE = 6;

/** Once, or else it would stand in the script wherever it is used. */
const all: Kept = __KEPT__;
const root = new URL(self.registration.scope);
const ours = cacheOf(root.pathname);
const name = ours + all.version;
const paths = new Set(Object.keys(all.files));

/** From the network; throws where it is not the file of this build. */
async function asked(path: string): Promise<Response> {
	const answer = await fetch(new URL(path, root), { cache: 'no-cache' });
	if (!(await isOurs(path, all.files[path], answer))) throw new Error(`not kept: ${path}`);
	return answer;
}

/** To open the cache would make it anew where it has just been removed. What is broken in it counts as missing. */
async function fromKept(path: string): Promise<Response | undefined> {
	const kept = await caches.match(new URL(path, root).href, { cacheName: name });
	return kept && (await isOurs(path, all.files[path], kept)) ? kept : undefined;
}

async function keep() {
	// The same files may be kept already, by a worker with another text.
	const before = await caches.has(name);
	const cache = await caches.open(name);
	const left = [...paths];
	const windows = await self.clients.matchAll({ includeUncontrolled: true });
	let kept = 0;
	const next = async (): Promise<void> => {
		const path = left.shift();
		if (path === undefined) return;
		if (!before || !(await fromKept(path))) await cache.put(new URL(path, root), await asked(path));
		const progress: Progress = { kept: ++kept, of: paths.size };
		for (const window of windows) window.postMessage(progress);
		return next();
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, next));
	} catch (error) {
		left.length = 0;
		if (!before) await caches.delete(name);
		throw error;
	}
}

/** Puts a file back that is missing or broken in the copy; not where the network has no such file, or the copy is removed. */
async function mend(path: string) {
	const answer = await asked(path);
	if (await caches.has(name)) await (await caches.open(name)).put(new URL(path, root), answer);
}

async function forget(which: (other: string) => boolean) {
	const names = await caches.keys();
	await Promise.all(
		names.filter((other) => other.startsWith(ours) && which(other)).map((other) => caches.delete(other))
	);
}

const mendLater = (path: string, event: FetchEvent) => event.waitUntil(mend(path).catch(() => undefined));

async function page(path: string, event: FetchEvent): Promise<Response> {
	const asking = fetch(event.request);
	asking.catch(() => undefined);
	const kept = await fromKept(path);
	if (!kept) {
		mendLater(path, event);
		return asking;
	}
	const late = new Promise<Response>((show) => setTimeout(() => show(kept.clone()), PATIENCE));
	const answer = asking.then((answer) => (answer.status >= 500 ? kept : answer)).catch(() => kept);
	return Promise.race([answer, late]);
}

async function file(path: string, event: FetchEvent): Promise<Response> {
	const kept = await fromKept(path);
	if (kept) return kept;
	mendLater(path, event);
	return fetch(event.request);
}

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) =>
	event.waitUntil(forget((other) => other !== name).then(() => self.clients.claim()))
);
self.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== 'GET' || !url.href.startsWith(root.href)) return;
	const path = decodeURI(url.pathname.slice(root.pathname.length));
	const slashed = withSlash(path, paths);
	if (slashed)
		return event.respondWith(fetch(event.request).catch(() => Response.redirect(new URL(slashed, root).href)));
	const way = wayOf(path, paths);
	if (way === 'network first') event.respondWith(page(path, event));
	if (way === 'kept first') event.respondWith(file(path, event));
});
