/** What is seen of the story at every place where a reader may stop: nothing cut or covered, and no half-empty screen. */
import { describe, test } from 'vitest';
import type { Page } from 'playwright-core';
import { arrived, useSite } from './site.ts';
import { scrollTo, sizes, stepIds } from './story.ts';

const site = useSite();
const others = [
	{ size: '320x568', options: { viewport: { width: 320, height: 568 } } },
	{ size: '768x1024', options: { viewport: { width: 768, height: 1024 } } }
];

/** In the page: what is wrong at rest with the step that is active. */
const faultsNow = (page: Page) =>
	page.evaluate(() => {
		const box = (node: Element) => node.getBoundingClientRect();
		const over = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
		const step = document.querySelector<HTMLElement>('[data-story-step][data-active]')!;
		const figure = step.querySelector('figure')!;
		const [frame, bar] = [box(figure), box(document.querySelector('.story-bar')!)];
		const begun = document.querySelector('[data-story]')!.hasAttribute('data-begun');
		const title = box(step.querySelector('[data-title]')!);
		const faults: string[] = [];
		if (over(title, frame) || (begun && over(title, bar))) faults.push('title covered');
		if (begun && over(bar, frame)) faults.push('bar over the picture');
		if (figure.scrollWidth > figure.clientWidth + 1 || figure.scrollHeight > figure.clientHeight + 1)
			faults.push('picture larger than its frame');
		const seen = (node: Element) => box(node).width > 0;
		const svg = [...figure.querySelectorAll('svg')].find(seen)!;
		const parts = [...svg.querySelectorAll('text, a .ring')].filter(seen);
		for (const part of [svg, ...parts]) {
			const { left, right, top, bottom } = box(part);
			const cut = left < -0.5 || right > innerWidth + 0.5 || top < frame.top - 1 || bottom > frame.bottom + 1;
			if (cut) faults.push(`cut: ${part.textContent || part.localName}`);
		}
		const texts = [...svg.querySelectorAll('text')].filter(seen);
		for (const [i, text] of texts.entries())
			for (const other of texts.slice(i + 1)) {
				const [a, b] = [box(text), box(other)];
				// Boxes of lines reach a little beyond their letters.
				const deep = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				if (wide > svg.clientWidth / 150 && deep > Math.min(a.height, b.height) * 0.4)
					faults.push(`collides: ${text.textContent} / ${other.textContent}`);
			}
		if (![...svg.querySelectorAll('[data-open]')].length) faults.push('no mark');
		return faults;
	});

describe.concurrent.each([...sizes, ...others])('$size', ({ size, options }) => {
	test('at the rest of every step nothing is cut, collides or is covered', async ({ expect }) => {
		const { page } = await site.visit('', options);
		await arrived(page);
		const faults: string[] = [];
		for (const id of stepIds) {
			await scrollTo(page, id);
			await page.locator(`[data-story-step="${id}"][data-active]`).waitFor({ state: 'attached' });
			// The marks travel for 0.4 seconds.
			await page.waitForTimeout(450);
			faults.push(...(await faultsNow(page)).map((fault) => `${id}: ${fault}`));
		}
		console.log(`${size}: ${stepIds.length} steps looked at`);
		expect(faults).toEqual([]);
	});
});

/** The least part of the window below the bar that picture or words must take. */
const LEAST = 1 / 3;
/** Pixels that a phone scrolls through, from the first to the last. */
const LONGEST = 16_000;

describe.concurrent.each(sizes)('$size', ({ size, options }) => {
	test('wherever the reader stops, a third of the window is picture or words', async ({ expect }) => {
		const { page } = await site.visit('', options);
		await arrived(page);
		const { end, story } = await page.evaluate(() => ({
			end: document.documentElement.scrollHeight,
			story: document.querySelector('.story-steps')!.getBoundingClientRect().bottom + scrollY
		}));
		let emptiest = { share: 1, at: 0, step: '' };
		for (let y = 0; y < story - options.viewport.height; y += 120) {
			await page.evaluate((y) => window.scrollTo(0, y), y);
			await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
			const seen = await page.evaluate(() => {
				const bar = document.querySelector<HTMLElement>('.story-bar')!.getBoundingClientRect().bottom;
				const figure = document.querySelector('[data-story-step][data-active] figure')!.getBoundingClientRect();
				const shown = (node: Element) => node.getBoundingClientRect().width > 0;
				const picture = [...document.querySelectorAll('[data-story-step][data-active] figure svg > *')].filter(shown);
				const words = [...document.querySelectorAll('.say > div > div > *, .front > *')];
				const boxes = [
					...picture.map((node) => node.getBoundingClientRect()),
					...words.map((node) => node.getBoundingClientRect())
				];
				// Counted in squares of 10 pixels: what lies over each other counts once.
				const taken = new Set<string>();
				for (const [i, box] of boxes.entries()) {
					const top = Math.max(bar, box.top, 0);
					// Words pass behind the picture.
					const below = i >= picture.length && box.left < figure.right && box.right > figure.left ? figure.bottom : 0;
					for (
						let row = Math.ceil(Math.max(top, below) / 10);
						row < Math.floor(Math.min(innerHeight, box.bottom) / 10);
						row++
					)
						for (let column = Math.ceil(box.left / 10); column < Math.floor(box.right / 10); column++)
							taken.add(`${row} ${column}`);
				}
				const step = document.querySelector<HTMLElement>('[data-story-step][data-active]')!.dataset['storyStep']!;
				return { share: (taken.size * 100) / ((innerHeight - Math.max(0, bar)) * innerWidth), step };
			});
			if (seen.share < emptiest.share) emptiest = { ...seen, at: y };
		}
		const percent = Math.round(emptiest.share * 100);
		console.log(`${size}: emptiest at ${emptiest.at} px (${emptiest.step}), ${percent} %; ${end} px to scroll`);
		expect(emptiest.share).toBeGreaterThan(LEAST);
		if (size === '390x844') expect(end).toBeLessThanOrEqual(LONGEST);
	});
});
