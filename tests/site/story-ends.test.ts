/** The story can be started and ended again without a trace: for a page that takes it out, and for one kept open for hours. */
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { arrived, useSite } from './site.ts';
import { phone } from './story.ts';

const site = useSite();

/** The story alone, without the rest of the page's script: a function `story` of the window. */
let alone = '';
beforeAll(async () => {
	const entry = join(import.meta.dirname, '../../src/lib/story/story.client.ts');
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'told' } }
	});
	const [first] = [built].flat();
	if (!first || !('output' in first)) throw new Error('the story was not bundled');
	alone = first.output[0].code;
});

/** Counts what is listened to and observed, from before the page's own scripts run. Text, so that nothing wraps it. */
const counters = `{
	const kept = (window.kept = { listeners: 0, observed: 0 });
	const { addEventListener, removeEventListener } = EventTarget.prototype;
	EventTarget.prototype.addEventListener = function (type, listener, options) {
		kept.listeners++;
		// A signal removes a listener without a call.
		if (options?.signal) addEventListener.call(options.signal, 'abort', () => kept.listeners--);
		return addEventListener.call(this, type, listener, options);
	};
	EventTarget.prototype.removeEventListener = function (...args) {
		kept.listeners--;
		return removeEventListener.apply(this, args);
	};
	for (const Observer of [IntersectionObserver, ResizeObserver, MutationObserver]) {
		const { observe, disconnect } = Observer.prototype;
		const own = new WeakMap();
		Observer.prototype.observe = function (...args) {
			kept.observed++;
			own.set(this, (own.get(this) ?? 0) + 1);
			return observe.apply(this, args);
		};
		Observer.prototype.disconnect = function () {
			kept.observed -= own.get(this) ?? 0;
			own.delete(this);
			return disconnect.call(this);
		};
	}
}`;

interface Kept {
	listeners: number;
	observed: number;
}
declare global {
	interface Window {
		kept: Kept;
		told: { story: (root: Element, motion: object) => { end: () => void } };
	}
}

test('started and ended 50 times, it leaves no listener, no observer and no mode', async () => {
	const { page, noise } = await site.visit('', phone);
	await arrived(page);
	await page.evaluate(`${counters}; ${alone}; window.told = told;`);
	const { started, left, mode } = await page.evaluate(async () => {
		const frames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
		const root = document.querySelector<HTMLElement>('[data-story]')!;
		const motion = { travel: () => {}, grow: () => {}, still: () => false };
		const before = { ...window.kept };
		let started = before;
		for (let i = 0; i < 50; i++) {
			const { end } = window.told.story(root, motion);
			scrollBy(0, 300);
			await frames();
			started = { ...window.kept };
			end();
		}
		const since = ({ listeners, observed }: Kept) => ({
			listeners: listeners - before.listeners,
			observed: observed - before.observed
		});
		return { started: since(started), left: since(window.kept), mode: root.dataset['mode'] };
	});
	expect(started.listeners).toBeGreaterThan(3);
	expect(started.observed).toBeGreaterThan(3);
	expect({ left, mode }).toEqual({ left: { listeners: 0, observed: 0 }, mode: undefined });
	expect(noise).toEqual([]);
});
