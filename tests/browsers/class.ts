/** The classroom: questions, slides, the one file and the kept copy. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { want, type Check } from './check.ts';

export const questions: Check = async ({ tab, url }) => {
	await tab.size(1280, 800);
	await tab.open(`${url}class/words/`);
	await tab.until('the script runs', () => document.documentElement.dataset['scripts']);
	await tab.click('[data-item] input[type="radio"]');
	await tab.click('[data-item] [data-check]');
	const state = await tab.until(
		'an answer is judged',
		() => document.querySelector<HTMLElement>('[data-item][data-state]')?.dataset['state']
	);
	want(['right', 'wrong'].includes(state!), `the answer is ${state}`);
	const said = await tab.run(() => document.querySelector('[data-said]')?.textContent);
	want(said, 'nothing is said of it');
	return `${state}: ${said}`;
};

/** Firefox computes letters of 24 px as 23.98. */
const LEAST = 23.95;

export const slides: Check = async ({ tab, url, pages }) => {
	await tab.size(1280, 720);
	let count = 0;
	let smallest = Infinity;
	for (const path of pages.filter((path) => path.startsWith('class/present/'))) {
		await tab.open(url + path);
		await tab.until('slides stand alone', () => document.querySelector('[data-slide][data-current]'));
		const ids = await tab.run(() => [...document.querySelectorAll('[data-slide]')].map(({ id }) => id));
		for (const id of ids) {
			const seen = await tab.run(async () => {
				await document.fonts.ready;
				const slide = document.querySelector<HTMLElement>('[data-slide][data-current]')!;
				const letters = [...slide.querySelectorAll<HTMLElement>('*')]
					.filter(
						(e) =>
							e.checkVisibility() &&
							!e.closest('svg, .vh, .slide-notes') &&
							[...e.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim())
					)
					.map((e) => parseFloat(getComputedStyle(e).fontSize));
				return { id: slide.id, least: Math.min(...letters), over: slide.scrollHeight - innerHeight };
			});
			want(seen.id === id, `/${path}: ${seen.id} where ${id} should be`);
			want(seen.least >= LEAST, `/${path}#${id}: letters of ${seen.least} px`);
			want(seen.over <= 1, `/${path}#${id} is ${seen.over} px higher than the screen`);
			smallest = Math.min(smallest, seen.least);
			count++;
			if (id !== ids.at(-1)) {
				await tab.press('PageDown');
			}
		}
	}
	return `${count} slides, letters of ${smallest.toFixed(2)} px and more`;
};

export const oneFile: Check = async ({ tab, folder }) => {
	const stick = mkdtempSync(join(tmpdir(), 'stick-'));
	try {
		copyFileSync(join(folder, 'at-the-table.html'), join(stick, 'at-the-table.html'));
		await tab.session.noise();
		await tab.open(pathToFileURL(join(stick, 'at-the-table.html')).href);
		const first = await tab.until('a heading is there', () => document.querySelector('main h1')?.textContent);
		await tab.run(() => document.querySelector<HTMLElement>('main a[href^="#"], nav a[href^="#"]')!.click());
		const next = await tab.until(
			'another page is there',
			(first) => {
				const now = document.querySelector('main h1')?.textContent;
				return now !== first && now;
			},
			first
		);
		const noise = await tab.session.noise();
		want(!noise.length, noise.join('\n'));
		return `${first} → ${next}`;
	} finally {
		rmSync(stick, { recursive: true });
	}
};

export const offline: Check = async ({ tab, url, cut, restore }) => {
	await tab.open(`${url}class/`);
	await tab.until('the button is there', () => document.querySelector<HTMLElement>('[data-keep]')?.checkVisibility());
	await tab.run(() => document.querySelector<HTMLElement>('[data-keep]')!.click());
	let kept = false;
	for (let tries = 0; tries < 8 && !kept; tries++)
		kept = await tab
			.until('the site is kept', () => document.querySelector<HTMLElement>('[data-remove]')!.checkVisibility())
			.then(
				() => true,
				() => false
			);
	want(kept, 'the site is never kept');
	await cut();
	try {
		await tab.open(`${url}moves/`);
		const h1 = await tab.run(() => document.querySelector('h1')?.textContent);
		want(h1, 'a page is not there without the network');
		return String(h1);
	} finally {
		await restore();
		await tab.open(`${url}class/`);
		await tab.run(() => document.querySelector<HTMLElement>('[data-remove]')!.click());
	}
};
