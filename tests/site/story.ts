/** The story as a reader has it: where they are in it, and how they get from step to step. */
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { htmlOf } from './site.ts';

/** The two sizes at which the story is read, and how it is scrolled there. */
export const phone = { viewport: { width: 390, height: 844 } } satisfies BrowserContextOptions;
export const desk = { viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions;
export const sizes = [
	{ size: '390x844', options: phone },
	{ size: '1280x800', options: desk }
];

export const stepIds = [...htmlOf('').matchAll(/data-story-step="([^"]+)"/g)].map(([, id]) => id!);

/** What the page says of where the reader is. */
export interface Told {
	/** The active step; several would be joined by a comma. */
	step: string;
	date: string;
	chapter: string;
	count: string;
	progress: number;
	hash: string;
}

export const told = (page: Page): Promise<Told> =>
	page.evaluate(() => {
		const text = (name: string) => document.querySelector(`[data-now-${name}]`)?.textContent ?? '';
		const active = [...document.querySelectorAll<HTMLElement>('[data-story-step][data-active]')];
		return {
			step: active.map((section) => section.dataset['storyStep']).join(),
			date: text('date'),
			chapter: text('chapter'),
			count: text('count'),
			progress: document.querySelector('progress')?.value ?? 0,
			hash: location.hash
		};
	});

/** What it must say at each step, out of what is printed there; the first step leaves the address plain. */
export const toTell = (page: Page): Promise<Told[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-story-step]')].map((section, i, all) => ({
			step: section.id || (section.dataset['storyStep'] ?? ''),
			date: section.dataset['date'] ?? '',
			chapter: section.dataset['chapter'] ?? '',
			count: `${i + 1} of ${all.length}`,
			progress: i + 1,
			hash: i === 0 ? '' : `#${section.dataset['storyStep']}`
		}))
	);

/** Brings a step to its resting place, as a link to it does, `past` pixels beyond. */
export const scrollTo = (page: Page, id: string, past = 0): Promise<void> =>
	page.evaluate(
		([id, past]) => {
			document.getElementById(id)?.scrollIntoView();
			scrollBy(0, past);
		},
		[id, past] as const
	);

/** Keeps a list of the steps that become active, in order, from now on. */
export async function watchSteps(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(window, { stepsSeen: seen });
		new MutationObserver((changes) => {
			const last = changes
				.map(({ target }) => target as HTMLElement)
				.filter((step) => step.hasAttribute('data-active'));
			if (last.length) seen.push(last.at(-1)!.dataset['storyStep']!);
		}).observe(document.querySelector('.story-steps')!, { subtree: true, attributeFilter: ['data-active'] });
	});
	return () => page.evaluate(() => (window as unknown as { stepsSeen: string[] }).stepsSeen);
}

/** Chooses the other way of reading, in the outline. */
export async function switchMode(page: Page | Frame) {
	await page.locator('.story-bar summary').click();
	await page.locator('[data-mode-switch]').click();
}

/** Lets the page follow: the observer two frames, the address its moment of rest. */
export const rest = (page: Page) => page.waitForTimeout(220);
