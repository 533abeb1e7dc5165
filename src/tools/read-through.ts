/**
 * `npm run read-through`: reads the whole story at full speed on a slowed processor, and says what that cost: long tasks,
 * wrong steps, layout reads, frames. Not a part of `npm test`: it wants a quiet machine.
 */
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { serveFolder } from './serve.ts';

const usage = `usage: npm run read-through [-- FOLDER] [--runs N]
Scrolls the story of a built site (default: build) at 3,000 px/s with the processor slowed four times, N times (default: 3).`;

const speed = 3000;
const slower = 4;
/** Pixels from stop to stop, and ms of rest at each before the step is looked at. */
const leg = 2400;
const restAtStop = 200;

interface Read {
	/** Length in ms of every task over 50 ms while scrolling. */
	long: number[];
	/** ms from frame to frame while scrolling. */
	frames: number[];
	/** Calls that read the layout while scrolling. */
	reads: number;
	stops: number;
	wrong: string[];
}

/** Text, not a function: it is put into the page as it is. */
const watch = `{
	const seen = (window.seen = { on: false, long: [], frames: [], reads: 0 });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (seen.on) seen.long.push(Math.round(entry.duration));
	}).observe({ type: 'longtask' });
	let last = 0;
	const frame = (now) => {
		if (seen.on && last) seen.frames.push(now - last);
		last = seen.on ? now : 0;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	const { getBoundingClientRect } = Element.prototype;
	Element.prototype.getBoundingClientRect = function () {
		if (seen.on) seen.reads++;
		return getBoundingClientRect.call(this);
	};
	window.stepsNow = () => {
		const on = seen.on;
		seen.on = false;
		const line = innerHeight * 0.62;
		const says = [...document.querySelectorAll('.say')];
		const reached = says.find((say) => say.getBoundingClientRect().bottom > line) ?? says.at(-1);
		seen.on = on;
		return [document.querySelector('[data-active] .say').id, reached.id];
	};
}`;

async function scrollBy(session: CDPSession, page: Page, distance: number) {
	const size = page.viewportSize()!;
	await session.send('Input.synthesizeScrollGesture', {
		x: size.width / 2,
		y: size.height - 40,
		yDistance: -distance,
		speed,
		preventFling: true,
		gestureSourceType: 'mouse'
	});
}

async function readThrough(page: Page, url: string): Promise<Read> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.addInitScript({ content: watch });
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(2000);
	const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	const read: Read = { long: [], frames: [], reads: 0, stops: 0, wrong: [] };
	for (let y = 0; y < end; y += leg) {
		await page.evaluate('seen.on = true');
		await scrollBy(session, page, Math.min(leg, end - y));
		await page.waitForTimeout(restAtStop);
		const [told, reached] = (await page.evaluate('stepsNow()')) as [string, string];
		await page.evaluate('seen.on = false');
		read.stops++;
		if (told !== reached) read.wrong.push(`${told} told, ${reached} at the line`);
	}
	const { long, frames, reads } = (await page.evaluate('seen')) as Pick<Read, 'long' | 'frames' | 'reads'>;
	return { ...read, long, frames, reads };
}

const quantile = (values: number[], share: number) =>
	[...values].sort((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)] ?? 0;

async function main(args: string[]): Promise<number> {
	const runsAt = args.indexOf('--runs');
	const runs = runsAt < 0 ? 3 : Number(args[runsAt + 1]);
	const folder = args.find((arg, index) => !arg.startsWith('-') && (runsAt < 0 || index !== runsAt + 1)) ?? 'build';
	if (args.includes('--help') || !Number.isInteger(runs) || runs < 1) {
		console.log(usage);
		return args.includes('--help') ? 0 : 2;
	}
	const [browser, served] = await Promise.all([openBrowser(), serveFolder(folder)]);
	let faults = 0;
	try {
		for (const viewport of [
			{ width: 390, height: 844 },
			{ width: 1280, height: 800 }
		]) {
			for (let run = 1; run <= runs; run++) {
				const page = await (await browser.newContext({ viewport })).newPage();
				const { long, frames, reads, stops, wrong } = await readThrough(page, served.url);
				await page.context().close();
				faults += wrong.length + long.length;
				console.log(
					`${viewport.width}x${viewport.height} run ${run}: ${long.length} tasks over 50 ms${long.length ? ` (${long.join(', ')})` : ''}, ` +
						`${wrong.length} wrong steps at ${stops} stops, ${reads} layout reads, ` +
						`frame interval median ${quantile(frames, 0.5).toFixed(1)} ms, p95 ${quantile(frames, 0.95).toFixed(1)} ms of ${frames.length}`
				);
				if (wrong.length) console.log(wrong.join('\n'));
			}
		}
	} finally {
		await browser.close();
		await served.close();
	}
	return faults ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
