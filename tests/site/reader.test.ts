/** Where a page is read by something else than its own styles and scripts: a reader view, a translation, a larger type. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartPages, embedPages, htmlOf, mainPages, pages, recordPages, useSite } from './site.ts';

const site = useSite();
const readability = ['Readability-readerable.js', 'Readability.js'].map((file) =>
	readFileSync(`node_modules/@mozilla/readability/${file}`, 'utf8')
);

/** Pages that are read; what is done, filled in, copied or shown in class is no article. */
const articles = [...mainPages.filter((path) => !/^(class|cite)\/.|^embed\/$/.test(path)), ...recordPages];

/** What a reader view makes of built pages. Evaluated outside of the site, whose policy lets no other script in. */
async function readerView(paths: string[]) {
	const page = await (await site.browser().newContext()).newPage();
	for (const source of readability) await page.evaluate(`(0, eval)(${JSON.stringify(source)})`);
	const read = await page.evaluate(
		(built) => {
			const { isProbablyReaderable, Readability } = window as unknown as {
				isProbablyReaderable: (page: Document) => boolean;
				Readability: new (page: Document) => { parse(): { content: string; title: string } | null };
			};
			const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
			// The headline is the title of the view; what only leads to other pages, or is folded away to be copied, may be left out.
			const words = (root: Element | null) => {
				const copy = root?.cloneNode(true) as Element | undefined;
				copy
					?.querySelectorAll('h1, .links, svg, nav, button, template, .back, .around, .cite')
					.forEach((part) => part.remove());
				return new Set(copy?.textContent?.match(/[\p{L}\p{N}]+/gu));
			};
			return built.map(({ path, html }) => {
				const page = parse(html);
				const main = page.querySelector('main');
				const [expected, pictures] = [words(main), main?.querySelectorAll('img.fallback-image').length ?? 0];
				const offered = isProbablyReaderable(page);
				const view = parse(new Readability(page).parse()?.content ?? '');
				const kept = words(view.body);
				const lost = [...expected].filter((word) => !kept.has(word)).length;
				return { path, offered, lost: lost / expected.size, pictures, shown: view.querySelectorAll('img').length };
			});
		},
		paths.map((path) => ({ path, html: htmlOf(path) }))
	);
	await page.context().close();
	return read;
}

test('a reader view offers every page that is read, with its words and its pictures', async () => {
	const read = await readerView(articles);
	expect(read.filter(({ offered }) => !offered).map(({ path }) => path)).toEqual([]);
	expect(read.filter(({ lost }) => lost > 0.25).map(({ path, lost }) => `${path} ${lost.toFixed(2)}`)).toEqual([]);
	expect(read.filter(({ pictures, shown }) => shown < pictures).map(({ path }) => path)).toEqual([]);
	const withPicture = read.filter(({ pictures }) => pictures).map(({ path }) => path);
	expect(withPicture).toEqual(
		expect.arrayContaining(['', 'story/', ...chartPages.filter((path) => path.endsWith('/'))])
	);
}, 240_000);

test('the picture for a reader view is neither shown nor asked for', async () => {
	const { page, requests } = await site.visit('');
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await page.waitForLoadState('networkidle');
	expect(await page.locator('img:visible').count()).toBe(0);
	expect(requests.filter((url) => url.includes('/pictures/'))).toEqual([]);
});

test('words that an article prints keep out of a translation, and name their language', () => {
	const quotes = pages.flatMap((path) => htmlOf(path).match(/<q\b[^>]*>/g) ?? []);
	expect(quotes.length).toBeGreaterThan(0);
	expect([...new Set(quotes)]).toEqual(['<q translate="no" lang="en">']);
});

describe('text at 200 %', () => {
	/** Steps, papers, decks and records are made alike: every tenth of them stands for the others. */
	const isOfMany = (path: string) => /^(story\/st-|class\/print\/|class\/present\/|records\/)/.test(path);
	const many = [...mainPages.filter(isOfMany), ...recordPages].filter((_, i) => i % 10 === 0);
	const embeds = embedPages.filter((path) => !path.includes('records'));

	test.each([...mainPages.filter((path) => !isOfMany(path)), ...many, ...embeds])(
		'/%s does not scroll sideways on a phone, with everything unfolded',
		async (path) => {
			const { page } = await site.revisit(path, { reducedMotion: 'reduce' });
			for (const width of [360, 390]) {
				await page.setViewportSize({ width, height: 800 });
				const wide = await page.evaluate(() => {
					document.documentElement.style.fontSize = '200%';
					for (const fold of document.querySelectorAll('details')) fold.open = true;
					return document.documentElement.scrollWidth;
				});
				expect(wide).toBeLessThanOrEqual(width);
			}
		}
	);
});

describe('a saved copy, opened where its scripts do not run', () => {
	/** The answer to a question can be ticked without a script too. */
	const dead =
		'button:visible, input:not([type="radio"], [type="checkbox"]):visible, select:visible, textarea:visible, progress:visible';

	test.each([
		'',
		'moves/',
		'delegations/',
		'embed/',
		'class/',
		'class/predict/',
		'class/results/',
		'embed/story/',
		'class/present/story/'
	])('/%s shows no control that does nothing', async (path) => {
		const { page } = await site.visit(path);
		await page.waitForSelector('html[data-scripts]');
		const copy = (await page.content()).replace(/<script\b.*?<\/script>/gs, '');
		const shown: Record<string, number> = {};
		for (const javaScriptEnabled of [true, false]) {
			const context = await site.browser().newContext({ javaScriptEnabled });
			const saved = await context.newPage();
			await saved.route('**/*', (route) =>
				route.request().resourceType() === 'document'
					? route.fulfill({ body: copy, contentType: 'text/html' })
					: route.continue()
			);
			await saved.goto(site.url() + path);
			shown[String(javaScriptEnabled)] = await saved.locator(dead).count();
			await context.close();
		}
		expect(shown).toEqual({ true: 0, false: 0 });
	});
});
