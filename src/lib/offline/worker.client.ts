/**
 * The service worker. It is there only after a reader has asked for it; then it keeps the whole site of one build, and
 * answers out of it where the network does not. Its text differs with every build, so a browser that finds a new one
 * keeps the new build whole before it lets go of the old.
 */
import { cacheOf, wayOf, withSlash, WORKER, type Kept, type Progress } from './kept.ts';

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
const paths = new Set(all.paths);

async function keep() {
	const cache = await caches.open(name);
	const left = [...all.paths];
	const windows = await self.clients.matchAll({ includeUncontrolled: true });
	let kept = 0;
	const next = async (): Promise<void> => {
		const path = left.shift();
		if (path === undefined) return;
		const answer = await fetch(new URL(path, root), { cache: 'no-cache' });
		// A filter or a portal answers with a page of its own, from elsewhere.
		if (!answer.ok || answer.redirected) throw new Error(`not kept: ${path}`);
		await cache.put(new URL(path, root), answer);
		const progress: Progress = { kept: ++kept, of: all.paths.length };
		for (const window of windows) window.postMessage(progress);
		return next();
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, next));
	} catch (error) {
		left.length = 0;
		await caches.delete(name);
		throw error;
	}
}

async function forget(which: (other: string) => boolean) {
	const names = await caches.keys();
	await Promise.all(
		names.filter((other) => other.startsWith(ours) && which(other)).map((other) => caches.delete(other))
	);
}

/** A site that does not offer this any more has no worker's script: then what was kept goes, and the worker with it. */
async function endIfGone() {
	const answer = await fetch(new URL(WORKER, root), { method: 'HEAD', cache: 'no-store' });
	if (answer.status !== 404 && answer.status !== 410) return;
	await forget(() => true);
	await self.registration.unregister();
}

/** To open the cache would make it anew where it has just been removed. */
const fromKept = (path: string) => caches.match(new URL(path, root).href, { cacheName: name });

async function page(path: string, event: FetchEvent): Promise<Response> {
	const kept = await fromKept(path);
	const asked = fetch(event.request);
	if (!kept) return asked;
	const late = new Promise<Response>((show) => setTimeout(() => show(kept.clone()), PATIENCE));
	const answer = asked.then((answer) => (answer.status >= 500 ? kept : answer)).catch(() => kept);
	event.waitUntil(asked.then(endIfGone).catch(() => undefined));
	return Promise.race([answer, late]);
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
	if (way === 'kept first') event.respondWith(fromKept(path).then((kept) => kept ?? fetch(event.request)));
});
