/** Our script finds its frames wherever they stand, and believes no other: shadow roots, modules, strangers, frames led elsewhere. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { framesOf, untilFits, watchHeights } from './hosts/fits.ts';
import { useHosts } from './hosts/use-hosts.ts';
import { useSite } from './site.ts';

const site = useSite();
const hosts = useHosts(site);
const open = (body: string) =>
	hosts.open(
		`<!doctype html><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
		<style>iframe { width: 600px; border: 0 }</style>${body}`,
		{},
		watchHeights
	);
const script = (more = '') => `<script ${more} src="${site.url()}embed/embed.js"></script>`;
const frame = (more = '') => `<iframe title="x" src="${site.url()}embed/moves/" ${more}></iframe>`;
const root = (inside: string) => `<div><template shadowrootmode="open">${inside}</template></div>`;

test.each([
	['a frame in a shadow root', () => root(frame()) + script()],
	['a frame in a shadow root in another', () => root(root(frame())) + script()],
	['an element in a shadow root', () => root('<at-the-table chart="moves"></at-the-table>') + script()],
	['script and frame in a shadow root', () => root(frame() + script())],
	['the script as a module', () => frame() + script('type="module"')],
	['an image in the place of the script', () => `<img name="currentScript" src="data:,">${frame()}${script()}`]
])('%s: fits', async (_, body) => {
	const { page, noise, close } = await open(body());
	const [inner] = await framesOf(page);
	await untilFits(inner!);
	expect(noise).toEqual([]);
	await close();
});

test('an image named currentScript leads the element nowhere else', async () => {
	const { page, close } = await open(
		`<img name="currentScript" src="https://evil.example/embed/x.png"><at-the-table chart="moves"></at-the-table>${script()}`
	);
	expect(await page.locator('at-the-table iframe').getAttribute('src')).toBe(`${site.url()}embed/moves/`);
	await close();
});

test('a script that cannot know where it stands says what to do', async () => {
	const { noise, close } = await open(`${frame()}<script type="module">import '${site.url()}embed/embed.js'</script>`);
	await expect.poll(() => noise.join()).toMatch(/At the Table: include this script by <script|blocked by CORS/);
	await close();
});

const height = (page: Page) => page.evaluate(() => document.querySelector('iframe')!.clientHeight);
/** Counts the times that the style of the first frame is changed, and that all elements of the page are looked for. */
const count = (page: Page) =>
	page.evaluate(() => {
		const counted = { changes: 0, searches: 0, drawn: 0 };
		new MutationObserver((all) => (counted.changes += all.length)).observe(document.querySelector('iframe')!, {
			attributes: true
		});
		const search = Document.prototype.querySelectorAll;
		Document.prototype.querySelectorAll = function (this: Document, selector: string) {
			counted.searches += 1;
			return search.call(this, selector);
		} as typeof search;
		const draw = () => requestAnimationFrame(() => void ((counted.drawn += 1), draw()));
		draw();
		Object.assign(window, { counted });
	});
const counted = (page: Page) =>
	page.evaluate(() => (window as unknown as { counted: Record<'changes' | 'searches' | 'drawn', number> }).counted);
const flood = `for (let i = 0; i < 20_000; i++)
	parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: i % 2 ? 900 : 1500 }, '*');
	parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 1234 }, '*');`;

describe('messages in a flood', () => {
	test('of an embed: its height changes once for each drawing, and is the last one', async () => {
		const { page, close } = await open(frame() + script());
		const [inner] = await framesOf(page);
		await untilFits(inner!);
		await count(page);
		await inner!.evaluate(flood);
		await expect.poll(() => height(page)).toBe(1234);
		const { changes, drawn } = await counted(page);
		expect(changes).toBeGreaterThan(0);
		expect(changes).toBeLessThanOrEqual(drawn + 1);
		await close();
	});

	test('of a stranger: nothing changes, and the page is searched once', async () => {
		const { page, close } = await open(
			`${frame()}${script()}<iframe title="y" sandbox="allow-scripts" srcdoc="x"></iframe>`
		);
		const [inner, stranger] = await framesOf(page);
		await untilFits(inner!);
		const before = await height(page);
		await count(page);
		await stranger!.evaluate(flood);
		await inner!.evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 777 }, '*'));
		await expect.poll(() => height(page)).toBe(777);
		expect(before).not.toBe(777);
		const { changes, searches } = await counted(page);
		expect(changes).toBe(1);
		expect(searches).toBeLessThanOrEqual(1);
		await close();
	});
});

test('a frame that was led elsewhere is believed no more', async () => {
	const { page, close } = await open(`${frame()}${script()}<div style="height: 3000px"></div>`);
	const [inner] = await framesOf(page);
	await untilFits(inner!);
	const before = await height(page);
	const say = (height: number) =>
		inner!.evaluate((height) => {
			parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
			return new Promise((done) => setTimeout(done, 200));
		}, height);
	await inner!.goto(`${hosts.origin()}/page-1`);
	await say(1111);
	expect(await height(page)).toBe(before);
	await inner!.goto(`${site.url()}embed/moves/`);
	await say(1111);
	expect(await height(page)).toBe(1111);
	await close();
});

/** Asks to be scrolled to again and again. A test that evaluates a script gives it a reader's activation, so none does here. */
function asksToScroll() {
	if (window !== top)
		return void setInterval(() => parent.postMessage({ type: 'at-the-table:scroll', top: 200 }, '*'), 50);
	addEventListener('load', () => {
		document.querySelector('iframe')!.focus();
		setTimeout(() => Object.assign(window, { untouched: [document.activeElement!.tagName, scrollY] }), 1000);
	});
}

test('the page is scrolled for what the reader has pressed in the frame, and for no script', async () => {
	const { page, close } = await hosts.open(
		`<!doctype html><title>A host</title><link rel="icon" href="data:,">${frame('width="600" height="400"')}${script()}
		<div style="height: 3000px"></div>`,
		{},
		asksToScroll
	);
	await page.waitForTimeout(2000);
	expect(await page.evaluate(() => (window as { untouched?: unknown }).untouched)).toEqual(['IFRAME', 0]);
	await page.mouse.click(100, 100);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	await close();
});
