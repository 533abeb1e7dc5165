/** One first visit on a phone of modest means: 360 px wide, a quarter of this processor, 1.6 Mbit/s, 150 ms away. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Bytes as sent, with headers; times in ms from the start of the navigation. What its frames do counts as the page's. */
export interface Measured {
	total: number;
	html: number;
	script: number;
	fonts: number;
	requests: number;
	/** Requests to anybody else; they are refused, and their bytes are in no figure here. */
	foreign: number;
	/** Of the page and every frame in it, the last. */
	fcp: number;
	lcp: number;
	/** Largest window of layout shift. */
	cls: number;
	/** Sum of what every long task has over 50 ms. */
	tbt: number;
}

interface Seen {
	/** The clock of a frame starts when it is loaded, not when the page is. */
	origin: number;
	fcp: number;
	lcp: number;
	shifts: [at: number, value: number][];
	long: number[];
}

/** Text, not a function: it is put into the page before anything of the page runs. */
const observer = `{
	const seen = (window.seen = { origin: performance.timeOrigin, fcp: 0, lcp: 0, shifts: [], long: [] });
	const watch = (type, take) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime; });
	watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
	watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shifts.push([entry.startTime, entry.value]); });
	watch('longtask', (entry) => { seen.long.push(entry.duration); });
}`;

const quiet = 1500;
const longest = 20_000;

/** Loads an address with nothing cached and waits until it is quiet; throws where the page does not answer. */
export async function measure(browser: Browser, url: string): Promise<Measured> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		// Every page that is measured stands on this machine, which speaks http.
		await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
		const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.addInitScript({ content: observer });
		const traffic = listen(session);
		await page.goto(url, { waitUntil: 'load' });
		await untilQuiet(page, traffic);
		const frames = (await Promise.all(page.frames().map((frame) => frame.evaluate('window.seen')))) as Seen[];
		const seen = frames[0]!;
		const last = (key: 'fcp' | 'lcp') =>
			Math.round(Math.max(...frames.map((frame) => (frame[key] ? frame[key] + frame.origin - seen.origin : 0))));
		const { total, html, script, fonts, requests, foreign } = traffic;
		// A frame of the same process sees the long tasks of all others too.
		const tbt = seen.long.reduce((sum, length) => sum + Math.max(0, length - 50), 0);
		const [cls] = frames.map(({ shifts }) => largestWindow(shifts)).sort((a, b) => b - a);
		const times = { fcp: last('fcp'), lcp: last('lcp'), cls: cls ?? 0, tbt: Math.round(tbt) };
		return { total, html, script, fonts, requests, foreign, ...times };
	} finally {
		await context.close();
	}
}

function listen(session: CDPSession) {
	const traffic = { total: 0, html: 0, script: 0, fonts: 0, requests: 0, foreign: 0, open: 0, last: Date.now() };
	const kinds = new Map<string, string>();
	session.on('Network.requestWillBeSent', ({ requestId, type = '', request }) => {
		kinds.set(requestId, type);
		if (request.url.startsWith('http:')) traffic.requests++;
		if (request.url.startsWith('https:')) traffic.foreign++;
		traffic.open++;
		traffic.last = Date.now();
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId);
		traffic.total += encodedDataLength;
		if (kind === 'Document') traffic.html += encodedDataLength;
		if (kind === 'Script') traffic.script += encodedDataLength;
		if (kind === 'Font') traffic.fonts += encodedDataLength;
		traffic.open--;
		traffic.last = Date.now();
	});
	session.on('Network.loadingFailed', () => traffic.open--);
	return traffic;
}

async function untilQuiet(page: Page, traffic: ReturnType<typeof listen>) {
	const began = Date.now();
	while (Date.now() - began < longest && (traffic.open > 0 || Date.now() - traffic.last < quiet))
		await page.waitForTimeout(100);
}

/** Shifts less than a second apart, five seconds at most, belong together; the worst such window counts. */
function largestWindow(shifts: Seen['shifts']): number {
	let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
	for (const [at, value] of shifts) {
		if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
		sum += value;
		last = at;
		worst = Math.max(worst, sum);
	}
	return Math.round(worst * 1000) / 1000;
}

export const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Of several visits of one page, every figure's median. */
export const mediansOf = (runs: Measured[]): Measured =>
	Object.fromEntries(
		Object.keys(runs[0] ?? {}).map((key) => [key, median(runs.map((run) => run[key as keyof Measured]))])
	) as unknown as Measured;
