/** One story, five renderings and a page for every step: the same words, numbers, marks and citations in each. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { arrived, pages, useSite } from './site.ts';
import { phone, stepIds } from './story.ts';

const site = useSite();

interface Rendered {
	title: string;
	date: string;
	sentences: string[];
	/** Addresses of what proves each sentence. */
	citations: string[];
	/** Every mark of the picture with what it says and where it leads. */
	marks: string[];
	sources: string;
}

/** What a reader gets of each step: only what is laid out and not hidden counts. */
const rendered = (page: Page): Promise<Record<string, Rendered>> =>
	page.evaluate(() => {
		const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		const shown = (node: Element) => node.checkVisibility({ checkVisibilityCSS: true });
		/** The source line without the links behind it. */
		const sourcesOf = (node: Element) => words(node).replace(/(?<=\.) [^.]*$/, '');
		const where = (node: Element) => new URL(node.getAttribute('href')!, document.baseURI).href;
		const rows = [...document.querySelectorAll<HTMLElement>('[data-story-step]')].map((step) => {
			const all = (selector: string) => [...step.querySelectorAll(selector)].filter(shown);
			return [
				step.dataset['storyStep']!,
				{
					title: all('[data-title]').map(words).join(),
					date: step.dataset['date']!,
					sentences: all('[data-sentence]').map(words),
					citations: all('.cite').map((cite) => `${words(cite)} ${where(cite)}`),
					marks: all('figure [data-open]').map((mark) => `${words(mark)} ${where(mark)}`),
					sources: all('.take').map(sourcesOf).join()
				}
			] as const;
		});
		return Object.fromEntries(rows);
	});

/** Makes each step the active one and keeps what is shown of it then. */
async function oneByOne(page: Page, go: (id: string) => Promise<void>) {
	const steps: Record<string, Rendered> = {};
	for (const id of stepIds) {
		await go(id);
		await page.locator(`[data-story-step="${id}"][data-active]`).waitFor({ state: 'attached' });
		steps[id] = (await rendered(page))[id]!;
	}
	return steps;
}

test('scrolled, stepped, as one page, printed and without scripts: all the same', async () => {
	const open = async (path: string, options = {}) => {
		const { page } = await site.visit(path, { ...phone, ...options });
		if (!('javaScriptEnabled' in options)) await arrived(page);
		return page;
	};
	const plain = await rendered(await open('', { javaScriptEnabled: false }));
	expect(Object.keys(plain)).toEqual(stepIds);
	for (const step of Object.values(plain)) {
		expect(step.title && step.date && step.sources).not.toBe('');
		expect(step.sentences.length * step.marks.length).toBeGreaterThan(0);
	}

	const scrolled = await open('');
	const byScroll = await oneByOne(scrolled, (id) =>
		scrolled.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id)
	);
	expect(byScroll, 'scrolled').toEqual(plain);

	await scrolled.emulateMedia({ media: 'print' });
	expect(await rendered(scrolled), 'printed').toEqual(plain);

	const stepped = await open('', { reducedMotion: 'reduce' });
	const byStep = await oneByOne(stepped, async (id) => {
		if (id !== stepIds[0]) await stepped.locator('[data-turn="next"]').click();
	});
	expect(byStep, 'stepped').toEqual(plain);

	expect(await rendered(await open('story/')), 'as one page').toEqual(plain);
	expect(await rendered(await open('story/', { javaScriptEnabled: false })), 'as one page, plain').toEqual(plain);
});

test('the page of a step says the same, and every citation of it stands there', async () => {
	const { page } = await site.visit('', { ...phone, javaScriptEnabled: false });
	const plain = await rendered(page);
	expect(pages.filter((path) => /^story\/./.test(path))).toEqual(stepIds.map((id) => `story/${id}/`).sort());
	for (const id of stepIds) {
		await page.goto(`${site.url()}story/${id}/`);
		const own = await page.evaluate(() => {
			const words = (node: Element) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
			const all = (selector: string) => [...document.querySelectorAll(selector)];
			return {
				title: all('h1').map(words).join(),
				date: all('.front .quiet').map(words).join(),
				sentences: all('.sourced > .lead').map(words),
				marks: all('figure [data-open]')
					.filter((mark) => mark.checkVisibility())
					.map((mark) => `${words(mark)} ${new URL(mark.getAttribute('href')!, document.baseURI).href}`),
				sources: all('figcaption').map(words).join(),
				proved: all('.sourced:has([data-claim])').map((section) => section.id)
			};
		});
		const { citations, ...rest } = plain[id]!;
		const proved = citations.map((cite) => new URL(cite.split(' ')[1]!).hash.slice(1));
		expect(own, id).toEqual({ ...rest, proved });
		for (const cite of citations) expect(cite).toContain(`/story/${id}/#`);
	}
});

test('every sentence’s evidence opens in place, and says what the page of the step says', async () => {
	const { page } = await site.visit('', phone);
	const open = await page.evaluate(() =>
		[...document.querySelectorAll('.cite')].map((cite) => {
			const id = cite.getAttribute('data-open')!;
			const template = document.querySelector<HTMLTemplateElement>(`template[data-evidence-for="${id}"]`);
			return [
				id,
				[...(template?.content.querySelectorAll('[data-claim]') ?? [])].map((claim) => claim.textContent)
			] as const;
		})
	);
	expect(open.length).toBeGreaterThan(0);
	for (const id of stepIds) {
		await page.goto(`${site.url()}story/${id}/`);
		const there = await page.evaluate(() =>
			[...document.querySelectorAll('.sourced:has([data-claim])')].map(
				(section) =>
					[section.id, [...section.querySelectorAll('[data-claim]')].map((claim) => claim.textContent)] as const
			)
		);
		expect(there).toEqual(open.filter(([sentence]) => sentence.startsWith(`${id}-`)));
	}
});
