import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closed, mark, opened } from './chart.ts';
import { again, arrived, chartPages, htmlOf, pages, useSite } from './site.ts';
import { ofScripts } from './weight.ts';

const site = useSite();
const withoutScripts = { javaScriptEnabled: false };

/** Every claim on a page or in a panel: its words, and whether article, paragraph and speaker stand in it. */
const claimsIn = (page: Page, within: string) =>
	page.evaluate((within) => {
		const said = (claim: Element, what: string) =>
			[...claim.querySelectorAll<HTMLElement>(what)].some((part) => part.innerText.trim() && part.checkVisibility());
		return [...document.querySelectorAll<HTMLElement>(`${within} [data-claim]`)].map((claim) => ({
			text: claim.innerText.replace(/\s+/g, ' ').trim(),
			complete: ['[data-source]', '[data-para]', '[data-speaker]'].every((what) => said(claim, what))
		}));
	}, within);

const marksWithLinks = (page: Page) =>
	page.evaluate(
		(selector) => [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(({ id, href }) => ({ id, href })),
		mark
	);

/** The same of pages as they were built, which is all that a reader without scripts gets; read in a page, not loaded. */
const marksOfBuilt = (page: Page, built: { html: string; url: string }[]) =>
	page.evaluate(
		([selector, built]) =>
			built.map(({ html, url }) => {
				const marks = new DOMParser().parseFromString(html, 'text/html').querySelectorAll(selector);
				return [...marks].map(({ id, attributes }) => ({
					id,
					href: new URL(attributes.getNamedItem('href')?.value ?? '', url).href
				}));
			}),
		[mark, built] as const
	);

type Claims = Awaited<ReturnType<typeof claimsIn>>;
/** The claims on the page of each record that a mark leads to, by address, as read without scripts. */
const claims = new Map<string, Claims>();

test('scripts off: every mark of the site leads to claims with article, paragraph and speaker', async () => {
	const { page, noise } = await site.visit('', withoutScripts);
	const blank = await (await site.browser().newContext()).newPage();
	const built = await marksOfBuilt(
		blank,
		pages.map((path) => ({ html: htmlOf(path), url: site.url() + path }))
	);
	const bare: string[] = [];
	for (const [index, path] of pages.entries()) {
		for (const { id, href } of built[index] ?? []) {
			const target = href.replace(/#.*/, '');
			if (!claims.has(target)) {
				const answer = await page.goto(target);
				claims.set(target, answer?.ok() ? await claimsIn(page, 'main') : []);
			}
			const behind = claims.get(target) ?? [];
			if (!behind.length || !behind.every((claim) => claim.complete) || !target.endsWith(`records/${id}/`))
				bare.push(`/${path} ${id} -> ${target}`);
		}
	}
	const count = built.flat().length;
	console.log(`${count - bare.length} of ${count} marks proved, by ${claims.size} pages of records`);
	expect(bare).toEqual([]);
	expect(count).toBeGreaterThan(0);
	expect(noise).toEqual([]);
});

test.each(again ? [''] : ['', ...chartPages])(
	'/%s opened at a mark: its evidence holds the focus, and after a reload',
	async (path) => {
		const { page: known } = await site.visit(path);
		const ids = await known.evaluate(() =>
			[...document.querySelectorAll('main [data-open][id]')]
				.filter((mark) => mark.checkVisibility())
				.map(({ id }) => id)
		);
		for (const id of [ids[0], ids.at(-1)]) {
			const { page } = await site.visit(`${path}#${id}`);
			for (const reload of [false, true]) {
				if (reload) await page.reload();
				await arrived(page);
				await page.waitForTimeout(100);
				const held = () => document.querySelector('dialog[open]')?.contains(document.activeElement);
				expect(await page.evaluate(held), `${id}, reload: ${reload}`).toBe(true);
			}
			// What the reader does then is theirs.
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Escape');
			await closed(page);
		}
	}
);

describe.each(chartPages)('/%s', (path) => {
	test('scripts off: a click on a mark leads to its own page', async () => {
		const { page } = await site.visit(path, withoutScripts);
		const first = page.locator(mark).first();
		const id = await first.getAttribute('id');
		await first.click();
		await page.waitForURL(`**/records/${id}/`);
		expect(await page.locator('main [data-claim]').count()).toBeGreaterThan(0);
	});

	test('scripts on: the panel says what the page of the record says', async () => {
		const { page, noise } = await site.visit(path, { reducedMotion: 'reduce' });
		for (const { id, href } of await marksWithLinks(page)) {
			await page.locator(`[id="${id}"]`).click();
			await opened(page);
			const shown = await claimsIn(page, 'dialog[data-evidence][open]');
			expect(shown, id).toEqual(claims.get(href));
			await page.keyboard.press('Escape');
			await closed(page);
		}
		expect(noise).toEqual([]);
	});

	test('opening the evidence asks for nothing', async () => {
		const { page, requests } = await site.visit(path);
		await arrived(page);
		const before = requests.length;
		await page.locator(mark).first().click();
		await opened(page);
		// Words of another script bring their font.
		expect(requests.slice(before).filter((url) => !ofScripts(url))).toEqual([]);
	});

	test('scripts change nothing in text, numbers, citations and links', async () => {
		const [on, off] = await Promise.all([site.visit(path), site.visit(path, withoutScripts)]);
		const content = (page: Page) =>
			page.evaluate(() => {
				document.querySelectorAll('[data-script-only]').forEach((control) => control.remove());
				const main = document.querySelector<HTMLElement>('main');
				const links = [...(main?.querySelectorAll('a') ?? [])].map((link) => link.href);
				const labels = [...(main?.querySelectorAll('[aria-label]') ?? [])].map((part) =>
					part.getAttribute('aria-label')
				);
				return { text: main?.innerText.replace(/\s+/g, ' '), links, labels };
			});
		expect(await content(on.page)).toEqual(await content(off.page));
	});

	test('scripts off: no control is shown that would do nothing', async () => {
		const { page } = await site.visit(path, withoutScripts);
		expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
	});
});
