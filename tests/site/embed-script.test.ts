/** Our own script and element in pages of hosts: many embeds, many times the snippet, and what the host's reader sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { framesOf } from './hosts/fits.ts';
import { useHosts } from './hosts/use-hosts.ts';
import { embedPages, siteFolder, useSite } from './site.ts';

const site = useSite();
const hosts = useHosts(site);

test.each([
	['brotli', brotliCompressSync],
	['gzip', gzipSync]
])('/embed/embed.js is at most 2.5 KB with %s', (_name, compress) => {
	expect(compress(readFileSync(join(siteFolder, 'embed/embed.js'))).length).toBeLessThanOrEqual(2560);
});

declare global {
	interface Window {
		listeners: number;
		shift: number;
	}
}

/** Counts the listeners for messages in the host's page, and how far its content has been pushed about. */
function watchHost() {
	if (window !== top) return;
	window.listeners = window.shift = 0;
	const add = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof add>) {
		if (given[0] === 'message') window.listeners++;
		return add.apply(this, given);
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) window.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}

const open = (html: string) =>
	hosts.open(
		`<!doctype html><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
		<style>iframe { width: 100%; border: 0 }</style>${html}`,
		{},
		watchHost
	);

/** Frames whose height is not that of what is in them, within a pixel. */
async function misfits(page: Page) {
	const wrong: string[] = [];
	for (const frame of await framesOf(page)) {
		const content = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
		const height = await (await frame.frameElement()).evaluate((node) => (node as HTMLElement).clientHeight);
		if (Math.abs(content - height) > 1) wrong.push(`${frame.url()}: ${height} for ${content}`);
	}
	return wrong;
}

const fit = (page: Page) => expect.poll(() => misfits(page), { timeout: 20_000, interval: 200 }).toEqual([]);

describe('20 embeds on one page', () => {
	const charts = embedPages.filter((path) => !path.includes('records/') && !path.includes('story'));
	const records = embedPages.filter((path) => path.includes('records/'));
	const paths = [...charts, ...charts.slice(0, 2), ...charts.slice(0, 2), ...records].slice(0, 20);
	const script = () => `<script async src="${site.url()}embed/embed.js"></script>`;
	const snippet = (path: string, height?: number) =>
		`<p>Words.</p><iframe title="${path}" src="${site.url()}${path}"${height ? ` height="${height}"` : ''}></iframe>${script()}`;

	test('each has its height, with the snippet pasted 20 times; one listener; nothing moves where room is kept', async () => {
		const first = await open(paths.map((path) => snippet(path)).join('\n'));
		await fit(first.page);
		const heights = await first.page.evaluate(() =>
			[...document.querySelectorAll('iframe')].map((each) => each.clientHeight)
		);
		const { page, noise } = await open(paths.map((path, i) => snippet(path, heights[i])).join('\n'));
		await fit(page);
		expect(await page.evaluate(() => window.listeners)).toBe(1);
		expect(await page.evaluate(() => window.shift)).toBeLessThan(0.02);
		const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(noise).toEqual([]);
		// Negative control: without room the same page moves.
		await page.evaluate(() => {
			window.shift = 0;
			for (const each of document.querySelectorAll('iframe')) each.style.setProperty('height', '300px', 'important');
		});
		expect((await misfits(page)).length).toBeGreaterThan(10);
		await expect.poll(() => page.evaluate(() => window.shift)).toBeGreaterThan(0.02);
	});

	test.each([
		['before the frame', (frame: string) => script() + frame],
		['in the head, at once', (frame: string) => script().replace('async ', '') + frame],
		['after the frame', (frame: string) => frame + script()],
		['from two addresses', (frame: string) => frame + script() + script().replace('embed.js', 'embed.js?2')]
	])('the script may stand %s', async (_where, page) => {
		const opened = await open(page(`<iframe title="x" src="${site.url()}${charts[0]}"></iframe>`));
		await fit(opened.page);
		expect(await opened.page.evaluate(() => window.listeners)).toBe(1);
		expect(opened.noise).toEqual([]);
	});

	test('a script that comes late, and a frame that comes later', async () => {
		const { page } = await open(`<iframe title="x" src="${site.url()}${charts[0]}"></iframe>`);
		expect(await misfits(page)).toHaveLength(1);
		await page.addScriptTag({ url: `${site.url()}embed/embed.js` });
		await fit(page);
		await page.evaluate((src) => {
			const frame = document.createElement('iframe');
			frame.src = src;
			document.body.prepend(frame);
		}, site.url() + charts[1]);
		await fit(page);
	});
});

describe('what the reader of the host sees', () => {
	const page = () =>
		open(`<div id="first"><iframe title="x" src="${site.url()}embed/moves/"></iframe></div>
			<p id="here">Here I read.</p><div style="height: 3000px"></div><script src="${site.url()}embed/embed.js"></script>`);
	const say = async (page: Page, message: object) =>
		(await framesOf(page))[0]!.evaluate((message) => parent.postMessage(message, '*'), message);
	const here = (page: Page) => page.evaluate(() => document.querySelector('#here')!.getBoundingClientRect().top);

	test.each(['auto', 'none'])(
		'stays in place when a frame above grows or shrinks (overflow-anchor: %s)',
		async (anchor) => {
			const { page: host } = await page();
			await fit(host);
			await host.evaluate((anchor) => {
				document.documentElement.style.setProperty('overflow-anchor', anchor);
				document.querySelector('#here')!.scrollIntoView();
			}, anchor);
			await host.waitForTimeout(100);
			const before = await here(host);
			for (const height of [4000, 1500]) {
				await say(host, { sentinel: 'amp', type: 'embed-size', height });
				await expect.poll(() => host.evaluate(() => document.querySelector('iframe')!.clientHeight)).toBe(height);
				await host.waitForTimeout(100);
				expect(Math.abs((await here(host)) - before)).toBeLessThanOrEqual(1);
			}
		}
	);

	test('a frame that has asked hears where it stands, also when it was jumped over', async () => {
		const { page: host } = await page();
		await fit(host);
		const [frame] = await framesOf(host);
		await frame!.evaluate(() => {
			addEventListener('message', ({ data }) => Object.assign(window, { heard: data as unknown }));
		});
		await say(host, { type: 'at-the-table:watch' });
		for (const y of [0, 300, 900, 100_000]) {
			await host.evaluate((y) => scrollTo(0, y), y);
			const top = await host.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top);
			const heard = () => frame!.evaluate(() => (window as { heard?: unknown }).heard);
			await expect.poll(heard).toEqual({ type: 'at-the-table:view', top, height: 900 });
		}
	});
});

describe('<at-the-table>', () => {
	const element = (attributes: string) =>
		open(
			`<at-the-table ${attributes}><a href="#x">Instead</a></at-the-table><script src="${site.url()}embed/embed.js"></script>`
		);
	const frame = (page: Page) => page.locator('at-the-table iframe');

	test('is a frame with its manners', async () => {
		const { page, noise } = await element('chart="moves" theme="dark" accent="#ffcc66" title="&lt;b&gt;"');
		const made = frame(page);
		expect(await made.getAttribute('src')).toBe(`${site.url()}embed/moves/?theme=dark&accent=%23ffcc66`);
		expect(await made.getAttribute('loading')).toBe('lazy');
		expect(await made.getAttribute('title')).toBe('<b>');
		expect(await made.getAttribute('sandbox')).toBe(
			'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-same-origin'
		);
		expect(await made.evaluate((node) => node.clientHeight)).toBeGreaterThan(300);
		await fit(page);
		expect(noise).toEqual([]);
	});

	test('follows its attributes, and leaves the history of the page alone', async () => {
		const { page } = await element('chart="moves"');
		const length = await page.evaluate(() => history.length);
		await page.evaluate(() => {
			const element = document.querySelector('at-the-table')!;
			element.setAttribute('chart', 'positions');
			element.setAttribute('motion', 'none');
		});
		await expect.poll(() => frame(page).getAttribute('src')).toBe(`${site.url()}embed/positions/?motion=none`);
		await fit(page);
		expect(await page.evaluate(() => history.length)).toBe(length);
	});

	test.each([
		'chart="../moves"',
		'chart="constructor"',
		'record="../../x"',
		'record="a b"',
		'chart="javascript:alert(1)"'
	])('shows what stands between its tags where it names no embed: %s', async (attributes) => {
		const { page, noise } = await element(attributes);
		expect(await page.locator('iframe').count()).toBe(0);
		expect(await page.getByText('Instead').isVisible()).toBe(true);
		expect(noise).toEqual([]);
	});
});
