/** Strangers: what a host's page may send to an embed, a hostile frame to a host's page, and anybody write into an address. */
import { expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { hostileMessage, hostileQuery } from '../embed/hostile.ts';
import { chance, runs, SEED } from '../runs.ts';
import { framesOf } from './hosts/fits.ts';
import { useHosts } from './hosts/use-hosts.ts';
import { embedPages, useSite } from './site.ts';

const site = useSite();
const hosts = useHosts(site);
const charts = embedPages.filter((path) => !/story|records/.test(path));
const embed = () => `${site.url()}${charts[0]}`;
const random = chance(SEED);
/** As JSON, so that `__proto__` comes through as a key. */
const messages = Array.from({ length: runs(10_000) }, () => JSON.stringify(hostileMessage(random)) ?? 'null');
const title = (what: string) => `${what} (SEED=${SEED})`;

/** What may not change: where a document is, how many elements it has, and what a planted script would have set. */
const state = (of: Page | Frame) =>
	of.evaluate(() => ({
		where: location.href,
		elements: document.querySelectorAll('*').length,
		planted: 'planted' in window || 'polluted' in Object.prototype
	}));

/** Sends all messages; those that JSON cannot carry as well. Returns once the last has arrived. */
async function send(from: Page | Frame, to: 'parent' | 'frame') {
	await from.evaluate(
		([messages, to]) => {
			const target = to === 'parent' ? parent : document.querySelector('iframe')!.contentWindow!;
			for (const message of messages) target.postMessage(JSON.parse(message), '*');
			const cyclic: Record<string, unknown> = { type: 'embed-size', sentinel: 'amp', height: NaN };
			cyclic.self = cyclic;
			const others = [
				undefined,
				NaN,
				Infinity,
				10n,
				cyclic,
				new Map([['type', 1]]),
				new Date(NaN),
				new ArrayBuffer(9),
				/x/
			];
			for (const message of others) target.postMessage(message, '*');
		},
		[messages, to] as const
	);
	await from.waitForTimeout(300);
}

const page = (body: string) =>
	`<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><style>iframe { width: 600px }</style>${body}`;

test(title('10,000 hostile messages to an embed'), async () => {
	const { page: host, noise, close } = await hosts.open(page(`<iframe title="x" src="${embed()}"></iframe>`));
	const [frame] = await framesOf(host);
	const before = await state(frame!);
	await send(host, 'frame');
	expect(await state(frame!)).toEqual(before);
	expect(await frame!.evaluate(() => document.documentElement.offsetHeight)).toBeLessThan(10_000);
	expect(noise).toEqual([]);
	const mark = frame!.locator('[data-chart] a[data-open]').first();
	await mark.evaluate((mark) => mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
	expect(await frame!.locator('dialog[open]').count()).toBe(1);
	await close();
});

test('negative control: the same messages go through a page that believes them', async () => {
	const naive = `<script>addEventListener('message', ({ data }) => {
		document.body.insertAdjacentHTML('beforeend', typeof data === 'string' ? data : data.type);
	})</script>`;
	const { page: host, noise } = await hosts.open(
		page(`<iframe title="x" srcdoc="${naive.replaceAll('"', '&quot;')}"></iframe>`)
	);
	const [frame] = await framesOf(host);
	const before = await state(frame!);
	await send(host, 'frame');
	await expect.poll(async () => (await state(frame!)).planted).toBe(true);
	expect((await state(frame!)).elements).toBeGreaterThan(before.elements);
	expect(noise.join()).toContain('null');
});

/** A host's page with an embed, and a frame that is not ours. */
const twoFrames = (script: string) =>
	page(`<iframe title="ours" src="${embed()}"></iframe><iframe title="stranger" srcdoc="x"></iframe>${script}`);
const heights = (host: Page) =>
	host.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().height));

test(title('10,000 hostile messages to a page with our script, of a stranger and of the embed itself'), async () => {
	const script = `<script src="${site.url()}embed/embed.js"></script>`;
	const { page: host, noise, close } = await hosts.open(twoFrames(script));
	const [ours, stranger] = await framesOf(host);
	await expect.poll(async () => (await heights(host))[0]).toBeGreaterThan(300);
	const before = { ...(await state(host)), heights: await heights(host) };
	await send(stranger!, 'parent');
	expect({ ...(await state(host)), heights: await heights(host) }).toEqual(before);
	await send(ours!, 'parent');
	const { heights: untouched, ...rest } = before;
	expect(await state(host)).toEqual(rest);
	const [height, other] = await heights(host);
	expect(height).toBeLessThanOrEqual(60_004);
	expect(height).toBeGreaterThanOrEqual(40);
	expect(other).toBe(untouched[1]);
	expect(noise).toEqual([]);
	await close();
});

test('negative control: a host that does not ask who speaks, and how much, is broken by them', async () => {
	const naive = `<script>addEventListener('message', ({ data }) => {
		document.querySelector('iframe').style.height = data.height + 'px';
	})</script>`;
	const { page: host, noise, close } = await hosts.open(twoFrames(naive));
	const before = await heights(host);
	await send((await framesOf(host))[1]!, 'parent');
	expect((await heights(host))[0]).not.toBe(before[0]);
	expect(noise.join()).toContain('null');
	await close();
});

test(title('100 pages with hostile queries: the same elements, nothing run, only faults named'), async () => {
	const { page: host, noise, close } = await hosts.open(page(''));
	const requests: string[] = [];
	host.on('request', (request) => requests.push(request.url()));
	const paths = [...charts, embedPages.find((path) => path.includes('records/')) ?? ''];
	const plain = new Map<string, number>();
	const load = async (addresses: string[]) => {
		await host.evaluate(async (addresses) => {
			document.body.replaceChildren();
			await Promise.all(
				addresses.map((src) => {
					const frame = document.createElement('iframe');
					frame.src = src;
					return new Promise((loaded) => {
						frame.addEventListener('load', loaded);
						document.body.append(frame);
					});
				})
			);
		}, addresses);
		return framesOf(host);
	};
	for (const [i, frame] of (await load(paths.map((path) => site.url() + path))).entries())
		plain.set(paths[i]!, (await state(frame)).elements);
	for (let batch = 0; batch < 5; batch++) {
		const given = Array.from({ length: 20 }, (_, i) => ({
			path: paths[i % paths.length]!,
			query: hostileQuery(random)
		}));
		const frames = await load(given.map(({ path, query }) => site.url() + path + query));
		for (const [i, frame] of frames.entries()) {
			const { where, elements, planted } = await state(frame);
			const { path, query } = given[i]!;
			expect(where.startsWith(`${site.url()}${path}?`), query).toBe(true);
			expect(elements, query).toBe(plain.get(path));
			expect(planted, query).toBe(false);
		}
	}
	expect(requests.filter((url) => !url.startsWith(site.url()))).toEqual([]);
	expect(noise.length).toBeGreaterThan(50);
	expect(noise.filter((line) => !/^At the Table: [\w .,#"%:?-]+$/.test(line))).toEqual([]);
	await close();
});
