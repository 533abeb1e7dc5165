/** Every snippet that the embed desk shows, run in a page of another host, as a news desk would paste it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/lib/data/schema.ts';
import { ampIframe } from './hosts/amp.ts';
import { useHostPage } from './pasted.ts';
import { useSite } from './site.ts';

const site = useSite();
const pasted = useHostPage(site.browser);
/** What the desk shows, by what is embedded and by format. */
const shown: Record<string, Record<string, string>> = {};

beforeAll(async () => {
	const { page, noise } = await site.visit('embed/');
	const steps = await page
		.locator('optgroup option')
		.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
	for (const id of ['moves', 'story', steps[5]!, steps.at(-1)!]) {
		await page.selectOption('select[name="what"]', id);
		await page.waitForTimeout(150);
		shown[id] = Object.fromEntries(
			await page
				.locator('[data-format]:has(textarea)')
				.evaluateAll((all) =>
					all.map((one) => [(one as HTMLElement).dataset.format, one.querySelector('textarea')!.value])
				)
		);
	}
	expect(noise).toEqual([]);
});
/** The height of the frame, and of what is in it. */
async function heights(page: Page): Promise<[number, number]> {
	const frame = page.frames().find((one) => one.url().includes('/embed/'))!;
	const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
	const element = await frame.frameElement();
	return [(await element.boundingBox())!.height, inner];
}

const formatsOf = (format: string) => Object.entries(shown).map(([id, all]) => [id, all[format]!] as const);

describe('in a page of another host', () => {
	test('the frame stands, named, in its sandbox, with the room kept free, and its words are there', async () => {
		for (const [id, markup] of formatsOf('iframe')) {
			const { page, noise, close } = await pasted(markup);
			await page.frameLocator('iframe').locator('h1, h2').first().waitFor();
			const frame = page.locator('iframe');
			expect(await frame.getAttribute('title'), id).toMatch(/.+: .+ \(.+\)/);
			expect((await frame.boundingBox())!.height, id).toBe(Number(/height="(\d+)"/.exec(markup)![1]));
			expect(noise, id).toEqual([]);
			await close();
		}
	});

	test.each([
		['script', 900, ''],
		['script', 340, ''],
		[
			'script',
			700,
			'iframe { height: 150px !important; max-height: 200px !important; width: 200px; border: 9px solid }'
		],
		['script', 700, '* { all: unset } body { display: block; width: 600px } p { display: block }'],
		['element', 900, ''],
		['element', 340, '* { box-sizing: content-box; line-height: 3; max-height: 100px }']
	])('%s at %i px, page styles "%s": the frame is as high as its content', async (format, width, css) => {
		const { page, noise, close } = await pasted(shown['moves']![format]!, { width, css });
		await page.waitForTimeout(400);
		const [outer, inner] = await heights(page);
		expect(Math.abs(outer - inner)).toBeLessThan(css.includes('9px solid') ? 20 : 2);
		expect(inner).toBeGreaterThan(300);
		expect(noise).toEqual([]);
		await close();
	});

	test.each([
		['moves', '.scene a[data-open]:visible'],
		['story', '.cite']
	])('evidence of %s opens where the reader is: the page of the host stays by it', async (id, links) => {
		const { page, noise, close } = await pasted(shown[id]!['script']!, { css: 'p { height: 1500px }' });
		const marks = page.frameLocator('iframe').locator(links);
		await page.waitForTimeout(400);
		for (const nth of [0, 8, -1]) {
			const mark = marks.nth(nth);
			// The host scrolls as a reader would; a frame out of sight draws nothing, so it cannot be asked to.
			const inside = await mark.evaluate((node) => node.getBoundingClientRect().top);
			await page.evaluate(
				(top) => scrollTo(0, document.querySelector('iframe')!.getBoundingClientRect().top + scrollY + top - 400),
				inside
			);
			const before = await page.evaluate(() => scrollY);
			await mark.click();
			await page.frameLocator('iframe').locator('dialog[open]').waitFor();
			await page.waitForTimeout(200);
			const panel = (await page.frameLocator('iframe').locator('dialog[open]').boundingBox())!;
			expect(Math.abs((await page.evaluate(() => scrollY)) - before), `mark ${nth}`).toBeLessThan(800);
			// The top of the evidence can be seen.
			expect(panel.y, `mark ${nth}`).toBeGreaterThan(-1);
			expect(panel.y, `mark ${nth}`).toBeLessThan(780);
			await page.keyboard.press('Escape');
		}
		expect(noise).toEqual([]);
		await close();
	});

	test('AMP: the picture until the frame has come, and then the height it asks for', async () => {
		const { page, noise, close } = await pasted(`${shown['moves']!['amp']!}<script>${ampIframe}</script>`);
		await page.waitForFunction('window.ampLog && window.ampLog.includes("resized")');
		const [outer, inner] = await heights(page);
		expect(Math.abs(outer - inner)).toBeLessThan(2);
		expect(await page.evaluate('window.ampLog')).toEqual(expect.arrayContaining(['placeholder', 'ready', 'resized']));
		expect(noise).toEqual([]);
		await close();
	});

	test.each([
		['light', 1, '.png'],
		['light', 2, '@2x.png'],
		['dark', 1, '-dark.png']
	] as const)(
		'picture, %s, %i pixels for each: the right file at its size, leading to the chart',
		async (colorScheme, scale, ending) => {
			const { page, noise, close } = await pasted(shown['moves']!['image']!, { width: 1300, colorScheme, scale });
			const img = page.locator('img');
			await img.scrollIntoViewIfNeeded();
			const { width, shape, room, src, alt } = await img.evaluate(async (node: HTMLImageElement) => {
				await node.decode();
				const { width, height, naturalWidth: natural, naturalHeight, currentSrc: src, alt } = node;
				return {
					width,
					shape: width / height - natural / naturalHeight,
					room: node.closest('figure')!.clientWidth,
					src,
					alt
				};
			});
			expect(src).toBe(`${site.url()}pictures/moves${ending}`);
			expect(width).toBe(room);
			expect(Math.abs(shape)).toBeLessThan(0.01);
			expect(alt.length).toBeGreaterThan(20);
			expect(await page.locator('a').first().getAttribute('href')).toBe(`${site.url()}moves/`);
			expect(noise).toEqual([]);
			await close();
		}
	);

	test('card: a picture and a link without a script', async () => {
		for (const [id, markup] of formatsOf('card')) {
			expect(markup, id).not.toMatch(/<script|<iframe/);
			const { page, noise, close } = await pasted(markup);
			await page.locator('img').evaluate((node: HTMLImageElement) => node.decode());
			await page.locator('a').first().click();
			expect(page.url(), id).toMatch(site.url());
			expect(noise, id).toEqual([]);
			await close();
		}
	});
});

describe('the desk', () => {
	test('opens at what led to it, follows its fields, and names an option that an embed would ignore', async () => {
		const { page, noise } = await site.visit('embed/?chart=positions');
		expect(await page.inputValue('select[name="what"]')).toBe('positions');
		await page.fill('input[name="accent"]', '#1f5fa8');
		await page.fill('input[name="radius"]', '99');
		await page.click('[data-width="320"]');
		const text = page.locator('[data-format="iframe"] textarea');
		await expect.poll(() => text.inputValue()).toContain('embed/positions/?accent=1f5fa8&amp;radius=99');
		const frame = page.locator('[data-stage] iframe');
		expect((await frame.boundingBox())!.width).toBe(320);
		await expect.poll(() => page.locator('[data-faults]').innerText()).toContain('radius');
		await page.click('[data-seen="both"]');
		expect(await frame.count()).toBe(2);
		// The embed says to its developer what the desk says to the reader.
		expect(noise.filter((line) => !line.startsWith('console warning: At the Table'))).toEqual([]);
	});

	test('copies; where it may not, it selects', async () => {
		const { page } = await site.visit('embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.click('[data-format="iframe"] [data-copy]');
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<div>[^]*<iframe /);
		await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await page.click('[data-format="card"] [data-copy]');
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^<figure><a /);
	});

	test('without scripts lists the snippets of every chart, and they work', async () => {
		const { page } = await site.visit('embed/', { javaScriptEnabled: false });
		const list = page.locator('.plain details');
		expect(await list.count()).toBe(chartNames.length + 1);
		await list.nth(2).locator('summary').click();
		const markup = (await list.nth(2).locator('pre').nth(1).textContent())!;
		expect(markup).toMatch(/<iframe [^>]*height="\d{3,4}"/);
		const own = markup.replaceAll(/https:\/\/[^/]+\//g, site.url());
		const { page: other, close } = await pasted(own);
		await other.frameLocator('iframe').locator('h1').waitFor();
		await close();
	});
});
