/** Many embeds on one page: how long until all are drawn, and what those cost that the reader has not come near. */
import type { Browser, Page } from 'playwright-core';
import { framingPage, type Host } from './framing-page.ts';

/**
 * Text, not a function: it is put into the host and into every frame. A frame tells when its chart is in its page and its
 * script has run, and when it has painted; the host fits its frames, and notes the time when all of it is done.
 */
const watch = `{
	const clock = () => performance.timeOrigin + performance.now();
	if (parent !== window) {
		const tell = (stage) => parent.postMessage({ crowd: stage }, '*');
		new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length) tell('painted');
		}).observe({ type: 'paint', buffered: true });
		addEventListener('DOMContentLoaded', () => {
			const chart = document.querySelector('[data-chart],[data-story]');
			if (chart?.textContent && document.documentElement.dataset.scripts === 'on') tell('there');
		});
	} else {
		const crowd = (window.crowd = { there: new Set(), painted: new Set(), fitted: new Set(), drawn: 0 });
		const frames = () => [...document.querySelectorAll('iframe')];
		const inView = ({ top, bottom }) => bottom > 0 && top < innerHeight;
		addEventListener('message', ({ source, data }) => {
			const frame = frames().find((frame) => frame.contentWindow === source);
			if (!frame) return;
			if (data.crowd) crowd[data.crowd].add(frame);
			if (data.type === 'embed-size') {
				// Lazy ones keep their places, so that it can be said how far from the window each was asked for.
				if (frame.loading !== 'lazy') frame.style.height = data.height + 'px';
				crowd.fitted.add(frame);
			}
			const awaited = frames().filter((frame) => frame.loading !== 'lazy');
			const done = (frame) =>
				crowd.there.has(frame) && crowd.fitted.has(frame) &&
				(crowd.painted.has(frame) || !inView(frame.getBoundingClientRect()));
			if (crowd.drawn || document.readyState === 'loading' || !awaited.every(done)) return;
			requestAnimationFrame(() => requestAnimationFrame(() => (crowd.drawn ||= performance.now())));
		});
	}
}`;

const frameHeight = 600;
const quiet = 2000;
const longest = 20_000;

export interface Crowd {
	/** ms from the start of the navigation; 0 where it was not drawn in 20 s. */
	drawn: number;
	/** Frames whose chart is there, that are fitted and that have painted. */
	there: number;
	fitted: number;
	painted: number;
}

const read = (page: Page) =>
	page.evaluate(
		'({ drawn: Math.round(crowd.drawn), there: crowd.there.size, fitted: crowd.fitted.size, painted: crowd.painted.size })'
	) as Promise<Crowd>;

async function open(browser: Browser, address: string) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.addInitScript({ content: watch });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(address, { waitUntil: 'load' });
	return { page, asked };
}

/** Loads a page that frames all addresses at once, at the machine's own speed. */
export async function crowd(browser: Browser, host: Host, addresses: string[]): Promise<Crowd> {
	const { page } = await open(browser, host.show(framingPage(addresses.map((src) => ({ src, height: frameHeight })))));
	try {
		await page.waitForFunction('crowd.drawn > 0', undefined, { timeout: longest }).catch(() => undefined);
		return await read(page);
	} finally {
		await page.close();
	}
}

export interface Lazy {
	/** Frames asked for before the reader has moved, and how far below the window the farthest of them begins. */
	asked: number;
	farthest: number;
	/** Requests for frames that begin more than `near` px below the window; the promise is none. */
	early: number;
	/** Whether the last frame shows its chart once the reader is there. */
	last: boolean;
}

/** How far below the window Chromium at most asks for a lazy frame. */
const near = 4000;

/** Loads a page that frames all addresses with `loading="lazy"`, looks at what was asked for, and then goes to its end. */
export async function lazyCrowd(browser: Browser, host: Host, addresses: string[]): Promise<Lazy> {
	const frames = addresses.map((src) => ({ src, height: frameHeight, lazy: true }));
	const { page, asked } = await open(browser, host.show(framingPage(frames)));
	try {
		await page.waitForTimeout(quiet);
		const below = await page.evaluate(() =>
			[...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().top - innerHeight)
		);
		const wanted = below.filter((_, at) => asked.includes(addresses[at]!));
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		const last = await page
			.waitForFunction('crowd.there.has([...document.querySelectorAll("iframe")].at(-1))', undefined, {
				timeout: longest
			})
			.then(() => true)
			.catch(() => false);
		return {
			asked: wanted.length,
			farthest: Math.round(Math.max(...wanted)),
			early: wanted.filter((top) => top > near).length,
			last
		};
	} finally {
		await page.close();
	}
}
