/** The unmodified embed in the pages of everybody: the real packages where there are some, the protocol where not. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { framesOf, untilFits, watchHeights } from './hosts/fits.ts';
import type { Slot } from './hosts/page.ts';
import * as protocols from './hosts/protocols.ts';
import * as real from './hosts/real.ts';
import { useHosts } from './hosts/use-hosts.ts';
import { embedPages, htmlOf, useSite } from './site.ts';

const site = useSite();
const pages = useHosts(site);

/** Milliseconds in which a frame has its height also on a busy machine: it hears of a change, and does not wait for a clock. */
const SOON = 2000;
const again = { retry: 2 };
const widths = [320, 768, 1280];
const charts = embedPages.filter((path) => !path.includes('records/') && !path.includes('story'));
/** The shortest first. */
const records = embedPages
	.filter((path) => path.includes('records/'))
	.sort((a, b) => htmlOf(a).length - htmlOf(b).length);

const native = 'a browser that sizes frames';
const script = () => `${site.url()}embed/embed.js`;
type Host = (slots: Slot[]) => string;
const hosts: [name: string, host: () => Host][] = [
	['pym.js', () => real.pym],
	['@newswire/frames', () => real.frames],
	['@nprapps/sidechain', () => real.sidechain],
	['@open-iframe-resizer/core', () => real.openIframeResizer],
	['iframe-resizer 4', () => real.iframeResizer4],
	['our own script', () => real.ownScript(script())],
	['our own element', () => real.ownElement(script())],
	['iframe-resizer 5', () => protocols.iframeResizer5],
	['AMP', () => protocols.amp],
	['Datawrapper', () => protocols.datawrapper],
	['Datawrapper, by id', () => protocols.datawrapperById],
	['the Guardian', () => protocols.guardian],
	['WordPress', () => protocols.wordpress],
	[native, () => protocols.native]
];

/** One frame for each width; each host shows other embeds, so that all are shown. The widest comes up from a closed tab. */
const slotsOf = (nth: number, name: string): Slot[] =>
	widths.map((width, column) => {
		// WordPress gives no more than 1000 pixels, which is a record.
		const among = name === 'WordPress' ? records : column === 1 ? [...charts, records[nth] ?? ''] : charts;
		const path = among[(nth * 2 + column) % among.length] ?? '';
		return { id: `f-${width}`, src: site.url() + path, width, html: htmlOf(path), hidden: column === 2 };
	});

interface Open {
	page: Page;
	noise: string[];
	at: number;
}
const open = new Map<string, Open>();

async function openHost(name: string, host: Host) {
	const nth = hosts.findIndex(([each]) => each === name);
	const scripts = name === native ? [watchHeights, protocols.resizeByBrowser] : [watchHeights];
	const wide = { viewport: { width: 2400, height: 900 } };
	const { page, noise } = await pages.open(host(slotsOf(nth, name)), wide, ...scripts);
	open.set(name, { page, noise, at: Date.now() });
}

beforeAll(async () => {
	for (const [name, host] of hosts) await openHost(name, host());
});

const framesIn = (name: string) => framesOf(open.get(name)!.page);
/** Tells a frame that something is done to it now, which it cannot see itself. */
const actedOn = (frame: Frame) => frame.evaluate(() => (window.acted = performance.timeOrigin + performance.now()));

test.each(hosts)('%s: fits after load', async (name) => {
	const [narrow, middle] = await framesIn(name);
	for (const late of await Promise.all([narrow!, middle!].map(untilFits))) expect(late).toBeLessThan(SOON);
});

test('10 s after load no frame has changed its height more than 3 times', async () => {
	const last = Math.max(...[...open.values()].map(({ at }) => at));
	await new Promise((done) => setTimeout(done, last + 10_000 - Date.now()));
	const changes: string[] = [];
	for (const [name] of hosts) {
		for (const frame of await framesIn(name)) {
			const heights = await frame.evaluate(() => window.heights.map(([, height]) => height));
			if (heights.length > 3) changes.push(`${name} ${frame.url()}: ${heights.join(', ')}`);
		}
	}
	expect(changes).toEqual([]);
});

describe.each(hosts)('%s', (name) => {
	test('fits when it comes up from a closed tab', again, async () => {
		const frame = (await framesIn(name))[2]!;
		await actedOn(frame);
		await open.get(name)!.page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
		expect(await untilFits(frame)).toBeLessThan(SOON);
	});

	test('fits with the evidence open, and closed again', again, async () => {
		for (const frame of await framesIn(name)) {
			const marks = frame.locator('[data-chart] a[data-open]');
			if (!(await marks.count())) continue;
			const height = await frame.evaluate(() => innerHeight);
			await marks
				.last()
				.evaluate((mark) => mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
			expect(await untilFits(frame)).toBeLessThan(SOON);
			expect(await frame.locator('dialog[open]').count()).toBe(1);
			await frame.locator('dialog [data-close]').evaluate((close: HTMLElement) => close.click());
			expect(await untilFits(frame)).toBeLessThan(SOON);
			expect(Math.abs((await frame.evaluate(() => innerHeight)) - height)).toBeLessThanOrEqual(1);
		}
	});

	test('fits after wider letters, as of fonts that come late', again, async () => {
		// The focus has gone back to a mark far down; a frame that nobody sees is measured when it is seen.
		await open.get(name)!.page.evaluate(() => scrollTo(0, 0));
		for (const frame of await framesIn(name)) {
			await actedOn(frame);
			// Wider again each time that this is tried.
			await frame.evaluate(() => {
				const { style } = document.body;
				style.letterSpacing = `${(parseFloat(style.letterSpacing) || 0) + 0.1}em`;
			});
			expect(await untilFits(frame)).toBeLessThan(SOON);
		}
	});

	test('says nothing on the console', () => {
		// What iframe-resizer 4 says of itself: of frames that have not come yet, and of one that stands in a closed tab.
		const usual = /^Failed to execute 'postMessage'|f-1280\] IFrame has not responded/;
		const said = open.get(name)!.noise.filter((line) => name !== 'iframe-resizer 4' || !usual.test(line));
		expect(said).toEqual([]);
	});
});
