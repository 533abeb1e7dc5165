import { describe, expect, test } from 'vitest';
import { arrived, chartPages, htmlOf, mainPages, pages, recordPages, useSite } from './site.ts';
import { budget, weightOf } from './weight.ts';

// Served from below the root, as a news desk may do it: every link and file must be found from there too.
const site = useSite({ base: '/sub/path/', cache: false });

test('the site has its pages', () => {
	expect(mainPages).toEqual(
		expect.arrayContaining(['', 'delegations/', 'disagreements/', 'moves/', 'positions/', 'sources/'])
	);
	expect(chartPages).toEqual(expect.arrayContaining(['delegations/', 'moves/', 'positions/']));
	expect(recordPages.length).toBeGreaterThan(0);
});

describe.each(pages)('/%s', (path) => {
	test('answers, is named, makes no noise, keeps nothing, is light', async () => {
		const { page, noise, requests } = await site.revisit(path);
		await arrived(page);

		const facts = await page.evaluate(async () => ({
			headings: document.querySelectorAll('h1').length,
			title: document.title.trim(),
			lang: document.documentElement.lang,
			viewport: document.querySelector('meta[name="viewport"]')?.getAttribute('content'),
			kept: [
				localStorage.length,
				sessionStorage.length,
				(await indexedDB.databases()).length,
				(await caches.keys()).length,
				(await navigator.serviceWorker.getRegistrations()).length
			]
		}));
		expect(facts).toEqual({
			headings: 1,
			title: expect.stringMatching(/./),
			lang: expect.stringMatching(/^[a-z]{2}/),
			viewport: expect.not.stringMatching(/user-scalable|maximum-scale/),
			kept: [0, 0, 0, 0, 0]
		});
		expect(await page.context().cookies()).toEqual([]);
		expect(noise).toEqual([]);

		const weight = weightOf(requests, site.url());
		if (!recordPages.includes(path)) console.log(`/${path} ${JSON.stringify(weight)}`);
		// The story carries every chart of every step, and may weigh what its lightest peer weighs.
		// So does the desk, with an embed inside.
		const rich = path === '' || path === 'story/' ? { withoutFonts: 34_000 } : {};
		// The slides of the story hold each picture for two shapes of screens, in letters that a back row can read.
		const shown = path === 'class/present/story/' ? { withoutFonts: 42_000 } : {};
		const desk =
			path === 'embed/' ? { withoutFonts: 75_000, script: 25_000, requests: 10, fonts: 80_000, fontFiles: 4 } : {};
		const allowed = { ...budget, ...rich, ...shown, ...desk };
		const over = Object.entries(weight).filter(([what, bytes]) => bytes > allowed[what as keyof typeof budget]);
		expect(over).toEqual([]);
	});
});

test('titles tell the pages apart', () => {
	const titles = mainPages.map((path) => /<title>([^<]*)/.exec(htmlOf(path))?.[1]);
	expect(new Set(titles).size).toBe(titles.length);
});

test('a page that is not there says so', async () => {
	const { page, noise } = await site.visit('no-such-page/');
	expect(noise.filter((line) => !/404/.test(line))).toEqual([]);
	expect((await page.locator('body').innerText()).trim()).not.toBe('');
});
