/** One first visit on a phone of modest means: 360 px wide, a quarter of this processor, 1.6 Mbit/s, 150 ms away. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Bytes as sent, with headers; times in ms from the start of the navigation. */
export interface Measured {
	total: number;
	html: number;
	script: number;
	fonts: number;
	requests: number;
	fcp: number;
	lcp: number;
	/** Largest window of layout shift. */
	cls: number;
	/** Sum of what every long task has over 50 ms. */
	tbt: number;
}

interface Seen {
	fcp: number;
	lcp: number;
	shifts: [at: number, value: number][];
	long: number[];
}

/** Text, not a function: it is put into the page before anything of the page runs. */
const observer = `{
	const seen = (window.seen = { fcp: 0, lcp: 0, shifts: [], long: [] });
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
		const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.addInitScript({ content: observer });
		const traffic = listen(session);
		await page.goto(url, { waitUntil: 'load' });
		await untilQuiet(page, traffic);
		const seen = (await page.evaluate('window.seen')) as Seen;
		const { total, html, script, fonts, requests } = traffic;
		const tbt = seen.long.reduce((sum, length) => sum + Math.max(0, length - 50), 0);
		const [fcp, lcp] = [Math.round(seen.fcp), Math.round(seen.lcp)];
		return { total, html, script, fonts, requests, fcp, lcp, cls: largestWindow(seen.shifts), tbt: Math.round(tbt) };
	} finally {
		await context.close();
	}
}

function listen(session: CDPSession) {
	const traffic = { total: 0, html: 0, script: 0, fonts: 0, requests: 0, open: 0, last: Date.now() };
	const kinds = new Map<string, string>();
	session.on('Network.requestWillBeSent', ({ requestId, type = '' }) => {
		kinds.set(requestId, type);
		traffic.requests++;
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
