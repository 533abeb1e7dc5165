/** The one file, as it lies on a stick: opened from a folder in which nothing else lies, with the network refused. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ONE_FILE } from '../../src/lib/class/take.ts';
import { oneFile } from '../../src/tools/package/one-file.ts';
import { buildFileScript } from '../../src/tools/package/script.ts';
import { textOnPages } from './pdf.ts';
import { chartPages, htmlOf, pages, siteFolder, useSite } from './site.ts';

const site = useSite();
/** Bytes of the file, as the class has it on the stick. */
const MOST = 1_500_000;
const classPages = pages.filter((path) => /^class\/(?!print\/|present\/)/.test(path));
const papers = pages.filter((path) => path.startsWith('class/print/'));
const others = ['', 'sources/', 'disagreements/'];
const h1Of = (path: string) => [...htmlOf(path).matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, words]) => words);

let [folder, html] = ['', ''];
let context: BrowserContext;
let page: Page;
const said: string[] = [];
const address = (hash = '') => pathToFileURL(join(folder, 'at-the-table.html')).href + hash;
const open = async (hash = '') => {
	await page.goto('about:blank');
	said.length = 0;
	await page.goto(address(hash));
};
const hash = () => new URL(page.url()).hash;
const h1 = () => page.locator('main h1').textContent();
const follow = (href: string, within = 'main') => page.locator(`${within} a[href="${href}"]:visible`).first().click();

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'stick-'));
	html = readFileSync(join(siteFolder, ONE_FILE), 'utf8');
	writeFileSync(join(folder, 'at-the-table.html'), html);
	context = await site.browser().newContext({ viewport: { width: 1280, height: 800 }, offline: true });
	await context.route('**/*', (route) =>
		route.request().url().startsWith('file:') ? route.continue() : route.abort()
	);
	page = await context.newPage();
	page.on('console', (message) => said.push(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`script error: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith('data:') && request.url().split('#')[0] !== address())
			said.push(`request: ${request.url()}`);
	});
});
afterAll(async () => {
	await context?.close();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
	expect(readdirSync(folder)).toEqual(['at-the-table.html']);
});

test('it is small enough, and the same each time it is made', async () => {
	console.log(`one file: ${Buffer.byteLength(html)} bytes`);
	expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST);
	expect(oneFile(siteFolder, await buildFileScript()) === html).toBe(true);
});

test('nothing in it leads to another file, and nothing runs in it but its own script', async () => {
	await open();
	/** With all that was packed in it. */
	const whole = await page.content();
	expect(whole.length).toBeGreaterThan(2 * html.length);
	expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-/);
	expect(html).not.toMatch(/unsafe|connect-src/);
	const addresses = [...whole.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, to]) => to!);
	expect(addresses.filter((to) => !/^(#|data:|https:)/.test(to))).toEqual([]);
});

describe.each([...others, ...chartPages, ...classPages, ...papers])('/%s', (path) => {
	test('is in it as on the site, and quiet', async () => {
		// As a reader turns to it, which is quicker than to open the file for each.
		if (!page.url().startsWith(address())) await open();
		said.length = 0;
		await page.goto(address(`#/${path}`));
		expect(await page.locator('main').count()).toBe(1);
		expect(await page.locator('main h1').allInnerTexts()).toHaveLength(h1Of(path).length);
		const [, title] = /<title>(.*?)<\/title>/s.exec(htmlOf(path)) ?? [];
		expect(await page.evaluate(() => document.title.replaceAll('&', '&amp;'))).toBe(title);
		expect(said).toEqual([]);
	});
});

describe('a chart', () => {
	const marked = chartPages.filter((path) => /data-mark/.test(htmlOf(path)));

	test.each(marked)('/%s opens the evidence of a mark in place', async (path) => {
		await open(`#/${path}`);
		const mark = page.locator('[data-mark]:visible').last();
		const id = await mark.getAttribute('data-open');
		await mark.click();
		expect(hash()).toBe(`#/${path}~${id}`);
		expect(await page.locator('dialog .claim').count()).toBeGreaterThan(0);
		await page.reload();
		expect(await page.locator('dialog [data-evidence-of]').getAttribute('data-evidence-of')).toBe(id);
		await page.keyboard.press('Escape');
		await expect.poll(hash).toBe(`#/${path}`);
		expect(said).toEqual([]);
	});

	test('keeps what was chosen in it while other pages are read', async () => {
		const path = chartPages.find((one) => /data-filter|data-group-by/.test(htmlOf(one)))!;
		await open(`#/${path}`);
		const button = page.locator('main [aria-pressed="false"]').first();
		const chosen = await button.textContent();
		await button.click();
		await follow('#/sources/', '.masthead');
		await page.goBack();
		expect(await page.locator('main [aria-pressed="true"]').allTextContents()).toContain(chosen);
	});

	test('a record has a page of its own, which leads back to its chart', async () => {
		await open(`#/${marked[0]}`);
		await page.locator('[data-mark]:visible').first().click();
		const words = await page.locator('dialog [data-focus]').textContent();
		await page.locator('dialog [data-page]').click();
		expect(hash()).toMatch(/^#\/records\//);
		expect(await h1()).toBe(words);
		expect(await page.locator('dialog').isVisible()).toBe(false);
		await page.locator('main .back a').click();
		expect(hash()).toContain(`#/${marked[0]}~`);
	});
});

describe('from page to page', () => {
	test('links lead on, the title and the focus follow, and back leads back to where one was', async () => {
		await open();
		await follow('#/sources/', '.masthead');
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
		expect(await page.locator('.masthead [aria-current]').getAttribute('href')).toBe('#/sources/');
		await page.evaluate(() => scrollTo(0, 300));
		// The place is kept once the page rests.
		await page.waitForFunction(() => (history.state as { top?: number } | null)?.top === 300);
		await follow('#/class/', '.masthead');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.goBack();
		await page.waitForFunction(() => scrollY === 300);
		expect(hash()).toBe('#/sources/');
		await page.reload();
		await page.waitForFunction(() => scrollY === 300);
		expect(hash()).toBe('#/sources/');
		await page.goForward();
		await page.waitForURL(/#\/class\/$/, { timeout: 20_000 });
		expect(said).toEqual([]);
	});

	test('a link to a place in another page leads to it', async () => {
		await open(`#/${chartPages[0]}`);
		const link = page.locator('main a[href^="#/sources/~"]').first();
		const id = (await link.getAttribute('href'))!.split('~')[1]!;
		await link.click();
		await page.locator(`#${id}`).waitFor();
		expect(await page.locator(`#${id}`).evaluate((place) => Math.abs(place.getBoundingClientRect().top) < 40)).toBe(
			true
		);
	});

	test('the way past the head leads into the page', async () => {
		await open('#/sources/');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
		expect(hash()).toBe('#/sources/~content');
	});

	test('an address of nowhere shows the first page', async () => {
		await open('#/no/such/page/');
		expect(hash()).toBe('#/');
		expect(said).toEqual([]);
	});

	test('the story is told, step by step too', async () => {
		await open();
		const steps = await page
			.locator('[data-story-step]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-story-step')));
		await page.evaluate((id) => document.getElementById(id!)!.scrollIntoView(), steps[1]);
		await page.locator('.story-bar summary').click();
		await page.locator('[data-mode-switch]').click();
		await page.locator('[data-turn="previous"]').click();
		await page.locator('[data-turn="next"]').click();
		expect(await page.locator('[data-story-step][data-active]').getAttribute('data-story-step')).toBe(steps[1]);
		await page.evaluate((id) => (location.hash = `#/~${id}`), steps[3]);
		await page.locator(`[data-story-step="${steps[3]}"][data-active]`).waitFor();
		expect(said).toEqual([]);
	});
});

test('what is answered in an activity stays answered while the file is open', async () => {
	const path = classPages.find((one) => /data-play="questions"/.test(htmlOf(one)))!;
	await open(`#/${path}`);
	await page.locator('[data-option]').first().click();
	await page.locator('[data-check]').first().click();
	await follow('#/class/');
	await page.goBack();
	expect(await page.locator('[data-item]').first().getAttribute('data-state')).toMatch(/right|wrong/);
	expect(said).toEqual([]);
});

describe('on paper', () => {
	test.each(papers.slice(0, 2))('/%s is printed as from the site, and alone', async (path) => {
		await open(`#/${path}`);
		expect(await page.locator('.masthead').isVisible()).toBe(false);
		const { page: there } = await site.revisit(path);
		const paper = { format: 'A4', preferCSSPageSize: true };
		expect(textOnPages(await page.pdf(paper)).length).toBe(textOnPages(await there.pdf(paper)).length);
	});

	test('a page of its own style leaves nothing of it behind', async () => {
		await open('#/sources/');
		const style = () => page.evaluate(() => document.querySelectorAll('style').length);
		const before = await style();
		await page.goto(address(`#/${papers[0]}`));
		expect(await style()).toBeGreaterThan(before);
		await page.goBack();
		expect(await style()).toBe(before);
	});
});

test('nothing is stored', async () => {
	await open('#/class/');
	const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
	expect(stored).toEqual(['', 0, 0]);
});

test('without scripts it says so, and shows its first page', async () => {
	const plain = await site.browser().newContext({ javaScriptEnabled: false, offline: true });
	const first = await plain.newPage();
	await first.goto(address());
	expect(await first.locator('noscript').innerText()).toMatch(/script/);
	expect(await first.locator('[data-story-step]').count()).toBeGreaterThan(0);
	await plain.close();
});
