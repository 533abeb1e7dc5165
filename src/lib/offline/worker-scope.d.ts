/** The little of a service worker's world that ours uses; TypeScript has it only instead of the page's. */
interface WorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: { includeUncontrolled: boolean }): Promise<{ postMessage(message: unknown): void }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
