/** The button that keeps the site on this device. Before it is pressed nothing is stored and nothing asked for. */
import { offline } from '../messages/offline.ts';
import { cacheOf, type Progress } from './kept.ts';
import { trustOnly } from './trusted.ts';

type State = 'none' | 'keeping' | 'kept';

export function keeping(place: HTMLElement) {
	const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
	// A browser without workers, or a site without https, cannot keep anything.
	if (!workers) {
		place.hidden = true;
		return;
	}
	const script = new URL(place.dataset.offline!, location.href);
	const scope = new URL('.', script);
	const trusted = trustOnly(script.href);
	const [keep, remove] = ['keep', 'remove'].map((name) => place.querySelector<HTMLElement>(`[data-${name}]`)!);
	const bar = place.querySelector('progress')!;
	const status = place.querySelector('[role="status"]')!;

	function show(state: State, words = '') {
		keep!.hidden = state !== 'none';
		remove!.hidden = state !== 'kept';
		bar.hidden = state !== 'keeping';
		status.textContent = words;
	}

	/** The worker of this site; that of a folder above it is somebody else's. */
	async function registered() {
		const found = await workers!.getRegistration(scope);
		return found?.scope === scope.href ? found : undefined;
	}

	/** Names of what is kept, of this edition and of others. */
	const copies = async () => (await caches.keys()).filter((name) => name.startsWith(cacheOf(scope.pathname)));

	/** Follows a worker until it has kept everything, or could not. */
	async function follow(registration: ServiceWorkerRegistration) {
		const worker = registration.installing ?? registration.waiting;
		// A worker at work has a whole copy, whatever becomes of the next one. Removed while pages of it are open, it may
		// come back without one.
		if (registration.active || !worker)
			return (await copies()).length ? show('kept', offline.kept) : forget().then(() => show('none', offline.anew));
		show('keeping', offline.keeping(0));
		const judge = () => {
			if (worker.state === 'activated') show('kept', offline.kept);
			if (worker.state === 'redundant') void forget().then(() => show('none', offline.failed));
		};
		worker.addEventListener('statechange', judge);
		judge();
	}

	async function forget() {
		await (await registered())?.unregister();
		await Promise.all((await copies()).map((name) => caches.delete(name)));
	}

	keep!.addEventListener('click', () => {
		show('keeping', offline.keeping(0));
		const rules = { scope: scope.href, updateViaCache: 'none' } as const;
		workers.register(trusted.createScriptURL(script.href), rules).then(follow, () => show('none', offline.failed));
	});
	remove!.addEventListener('click', () => {
		void forget().then(() => {
			show('none', offline.removed);
			keep!.focus();
		});
	});
	workers.addEventListener('message', ({ data }: MessageEvent<Progress>) => {
		const percent = Math.round((100 * data.kept) / data.of);
		if (bar.hidden) return;
		bar.value = percent;
		status.textContent = offline.keeping(percent);
	});
	workers.startMessages();
	void registered().then((registration) => registration && follow(registration));
}
