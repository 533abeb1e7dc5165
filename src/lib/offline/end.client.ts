/**
 * Ends what a site keeps on devices. A browser asks for the worker's script at every visit and takes nothing in its place
 * that is no script, so what is published there is a word of the site's own, and no error page or filter can say it.
 */
import { cacheOf } from './kept.ts';

declare const self: WorkerScope;

async function end() {
	const ours = cacheOf(new URL(self.registration.scope).pathname);
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
	await self.registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(end()));
