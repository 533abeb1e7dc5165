/** The site kept on a device: nothing before the reader asks for it, everything after, and an end of it that holds. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { END, WORKER } from '../../src/lib/offline/kept.ts';
import { keptFiles } from '../../src/tools/offline.ts';
import { serveFiles, type Served } from '../../src/tools/serve.ts';
import { readSite, type SiteFiles } from '../../src/tools/site-files.ts';
import { corrected, fileOf } from './offline-files.ts';
import { chartPages, embedPages, pages, recordPages, siteFolder, useSite } from './site.ts';

const site = useSite();
const built = readSite(siteFolder);
let files: SiteFiles = built;
let served: Served;
let context: BrowserContext;
/** Every path that the server was asked for since the list was emptied. */
const asked: string[] = [];
const port = () => Number(new URL(served.url).port);

const serve = (at = 0) =>
	serveFiles(
		() =>
			({
				...files,
				get: (path: string) => (asked.push(path), files.get(path)),
				has: (path: string) => files.has(path)
			}) as SiteFiles,
		{ base: '/talks/', port: at }
	);
/** The network is cut as in life: nobody answers any more. */
const cut = () => served.close();
const restore = async () => void (served = await serve(port()));

beforeAll(async () => {
	served = await serve();
});
afterAll(() => served?.close());
afterEach(async () => {
	await context?.close();
	files = built;
});

async function visit(path: string): Promise<{ page: Page; said: string[] }> {
	context = await site.browser().newContext();
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto(served.url + path);
	return { page, said };
}

const stored = (page: Page) =>
	page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		caches: await caches.keys(),
		rest: [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]
	}));
const nothing = { workers: 0, caches: [], rest: ['', 0, 0, 0] };

async function visitAndKeep() {
	const visited = await visit('class/');
	await visited.page.locator('[data-keep]').click();
	await visited.page.locator('[data-remove]').waitFor();
	return visited;
}

test('nothing is stored and no worker asked for before the reader wants it', async () => {
	asked.length = 0;
	const { page, said } = await visit('class/');
	await page.goto(served.url);
	await page.goto(`${served.url}class/`);
	expect(await stored(page)).toEqual(nothing);
	expect(asked).not.toContain(WORKER);
	expect(said).toEqual([]);
});

test('the button says how much it is before it keeps anything', async () => {
	const { page } = await visit('class/');
	const bytes = keptFiles(siteFolder).reduce((sum, file) => sum + built.get(file)!.body.length, 0);
	console.log(`kept: ${keptFiles(siteFolder).length} files, ${bytes} bytes`);
	expect(parseFloat(await page.locator('[data-offline] [data-size]').innerText())).toBeCloseTo(bytes / 1e6, 1);
});

describe('once it is kept', () => {
	test('every page opens without a network, whole and quiet', async () => {
		const { page, said } = await visitAndKeep();
		expect(said).toEqual([]);
		await cut();
		const faults: string[] = [];
		page.on('requestfailed', (request) => faults.push(request.url()));
		const kept = keptFiles(siteFolder).filter((file) => file.endsWith('.html'));
		const wanted = pages.filter((path) => !path.startsWith('embed/'));
		expect(wanted.filter((path) => !kept.includes(`${path}index.html`))).toEqual([]);
		// Of the many that are alike a few are opened; that all are there says the list above.
		const alike = [
			recordPages,
			...[/^story\/./, /^class\/print\//].map((few) => wanted.filter((path) => few.test(path)))
		];
		const many = alike.flatMap((some) => some.slice(3));
		for (const path of wanted.filter((path) => !many.includes(path))) {
			const answer = await page.goto(served.url + path);
			expect([path, answer?.status()]).toEqual([path, 200]);
			expect(await page.locator('main').count()).toBe(1);
		}
		await page.goto(served.url + chartPages[0]!);
		await page.locator('[data-mark]:visible').first().click();
		expect(await page.locator('dialog .claim').count()).toBeGreaterThan(0);
		await page.goto(`${served.url}${chartPages[0]!.replace(/\/$/, '')}`);
		expect(page.url()).toBe(served.url + chartPages[0]!);
		expect([faults, said]).toEqual([[], []]);
		await restore();
	});

	test('a correction reaches the reader at once, and the new build is kept whole', async () => {
		const path = chartPages[0]!;
		const { page } = await visitAndKeep();
		files = await corrected(built, path, 'corrected today');
		await page.goto(served.url + path);
		expect(await page.locator('main').innerText()).toContain('corrected today');
		const [old] = (await stored(page)).caches;
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await expect.poll(async () => (await stored(page)).caches, { timeout: 20_000 }).not.toContain(old);
		expect((await stored(page)).caches).toHaveLength(1);
		await cut();
		await page.goto(served.url + path);
		expect(await page.locator('main').innerText()).toContain('corrected today');
		await restore();
	});

	test('a build that cannot be kept whole leaves the last one', async () => {
		const { page } = await visitAndKeep();
		const before = await stored(page);
		files = await corrected(built, 'sources/', 'half a build');
		files.delete('moves/index.html');
		await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update()).catch(() => undefined));
		await expect.poll(async () => (await stored(page)).caches, { timeout: 20_000 }).toEqual(before.caches);
		expect(await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.active?.state))).toBe('activated');
	});

	test('embeds are never kept, and are asked for as ever', async () => {
		const { page } = await visitAndKeep();
		asked.length = 0;
		const path = embedPages[0]!;
		await page.goto(served.url + path);
		expect(asked).toContain(`${path}index.html`);
		const kept = await page.evaluate(async () => {
			const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
		});
		expect(kept.length).toBe(keptFiles(siteFolder).length);
		expect(kept.filter((url) => /\/embed\//.test(url))).toEqual([]);
	});

	test('it is shown as kept at the next visit, and can be removed', async () => {
		const { page } = await visitAndKeep();
		await page.reload();
		await page.locator('[data-remove]').click();
		await page.locator('[data-keep]').waitFor();
		expect(await stored(page)).toEqual(nothing);
		expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-keep'))).toBe(true);
	});

	test.each([
		['nothing', undefined],
		['a page of a filter', fileOf('<!doctype html><p>Blocked', 'text/html')],
		['a script’s name on a page of a filter', fileOf('<!doctype html><p>Blocked', 'text/javascript')]
	])('%s in the place of its script does not end it', async (_, there) => {
		const { page } = await visitAndKeep();
		const before = await stored(page);
		files = new Map(built);
		if (there) files.set(WORKER, there);
		else files.delete(WORKER);
		await page.goto(served.url);
		await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update()).catch(() => undefined));
		await page.goto(`${served.url}sources/`);
		expect(await stored(page)).toEqual(before);
	});

	test('the script that ends it, published in the place of its own, does', async () => {
		const { page } = await visitAndKeep();
		files = new Map([...built, [WORKER, built.get(END)!]]);
		await page.goto(served.url);
		await expect.poll(() => stored(page), { timeout: 10_000 }).toEqual(nothing);
	});

	test('a script or a page that is broken in the copy is fetched anew where there is a network', async () => {
		const { page } = await visitAndKeep();
		const script = [...built.keys()].find((path) => /^_app\/class\./.test(path))!;
		const broken = [script, 'sources/'];
		const textOf = (path: string) => page.evaluate(async (url) => (await caches.match(url))!.text(), served.url + path);
		await page.evaluate(
			async ({ urls, name }) => {
				const cache = await caches.open(name);
				for (const url of urls)
					await cache.put(url, new Response('<p>Blocked', { headers: { 'content-type': 'text/html' } }));
			},
			{ urls: broken.map((path) => served.url + path), name: (await stored(page)).caches[0]! }
		);
		expect(await textOf(script)).toContain('Blocked');
		for (const path of ['sources/', 'class/']) await page.goto(served.url + path);
		for (const path of broken) await expect.poll(() => textOf(path)).not.toContain('Blocked');
		await cut();
		for (const path of ['sources/', 'class/']) await page.goto(served.url + path);
		expect(await page.locator('[data-remove]').isVisible()).toBe(true);
		await restore();
	});

	test('a server that is down for a moment does not end it', async () => {
		const { page } = await visitAndKeep();
		await cut();
		await page.goto(served.url);
		await page.waitForTimeout(300);
		expect((await stored(page)).workers).toBe(1);
		await restore();
	});
});

test('where not everything can be had nothing is kept, and the page says so', async () => {
	const { page } = await visit('class/');
	files = new Map([...built].filter(([path]) => path !== 'sources/index.html'));
	await page.locator('[data-keep]').click();
	await page.locator('[data-keep]:visible').waitFor();
	await expect.poll(() => page.locator('[data-offline] [role="status"]').innerText()).toMatch(/could not/);
	expect(await stored(page)).toEqual(nothing);
});

test.each([
	['a script', /^_app\/class\./, 'text/html'],
	['a script, as one', /^_app\/class\./, 'text/javascript'],
	['a page', /^sources\/index\.html$/, 'text/html'],
	['a font', /^fonts\/inter/, 'font/woff2']
])('a filter’s page, called good, in the place of %s: it is not kept, and the page says so', async (_, of, type) => {
	const { page } = await visit('class/');
	const path = [...built.keys()].find((one) => of.test(one))!;
	files = new Map([...built, [path, fileOf('<!doctype html><p>Log in first', type)]]);
	await page.locator('[data-keep]').click();
	const said = () => page.locator('[data-offline] [role="status"]').innerText();
	await expect.poll(said, { timeout: 30_000 }).toMatch(/could not/);
	expect(await stored(page)).toEqual(nothing);
});
