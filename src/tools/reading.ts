/** One reading of a story at full speed on a slowed processor, and what it cost. */
import type { CDPSession, Page } from 'playwright-core';

const speed = 3000;
const slower = 4;
/** Pixels from stop to stop, and ms of rest at each before the step is looked at. */
const leg = 2400;
const restAtStop = 200;
const long = 50;

export interface Reading {
	/** Length in ms of every task over 50 ms while scrolling, by the clock. */
	tasks: number[];
	/** The same by processor time: what other programs of the machine took is not in it. */
	worked: number[];
	/** ms from frame to frame while scrolling. */
	frames: number[];
	/** Calls that read the layout while scrolling. */
	reads: number;
	stops: number;
	wrong: string[];
}

/**
 * Text, not a function: it is put into the page as it is. A page that is not ours names its steps and the one it shows
 * in `data-bench-steps` (a selector) and `data-bench-now` (from 0) of its root.
 */
const watch = `{
	const seen = (window.seen = { on: false, tasks: [], frames: [], reads: 0 });
	window.look = (on) => { seen.on = on; performance.mark(on ? 'look' : 'away'); };
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (seen.on) seen.tasks.push(Math.round(entry.duration));
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
		const { benchSteps = '.say', benchNow } = document.documentElement.dataset;
		const steps = [...document.querySelectorAll(benchSteps)];
		const line = innerHeight * 0.62;
		const reached = steps.findLastIndex((step) => step.getBoundingClientRect().top <= line);
		return [Number(benchNow ?? steps.indexOf(document.querySelector('[data-active] .say'))), Math.max(reached, 0)];
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

/** What is used here of an event of the browser's trace; times in microseconds. */
interface Traced {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	tdur?: number;
}

/** Starts a trace; what it returns ends it and gives ms of processor time of each long task between `look` and `away`. */
async function traceTasks(session: CDPSession): Promise<() => Promise<number[]>> {
	const events: Traced[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
	const includedCategories = ['toplevel', 'blink.user_timing'];
	await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
	return async () => {
		const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
		await session.send('Tracing.end');
		await complete;
		const looks = events.filter(({ name }) => name === 'look').sort((a, b) => a.ts - b.ts);
		const aways = events.filter(({ name }) => name === 'away').sort((a, b) => a.ts - b.ts);
		const watched = (at: number) => looks.some((look, i) => look.ts <= at && at <= (aways[i]?.ts ?? Infinity));
		return events
			.filter(({ name, pid, tid }) => /::RunTask$/.test(name) && pid === looks[0]?.pid && tid === looks[0]?.tid)
			.filter(({ ts, tdur = 0 }) => tdur > long * 1000 && watched(ts))
			.map(({ tdur = 0 }) => Math.round(tdur / 1000));
	};
}

/** Reads the story at an address from its first line to its last at 3,000 px/s, with the processor slowed four times. */
export async function readThrough(page: Page, url: string): Promise<Reading> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.addInitScript({ content: watch });
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(2000);
	const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	const tasksWorked = await traceTasks(session);
	let stops = 0;
	const wrong: string[] = [];
	for (let y = 0; y < end; y += leg) {
		await page.evaluate('look(true)');
		await scrollBy(session, page, Math.min(leg, end - y));
		await page.waitForTimeout(restAtStop);
		await page.evaluate('look(false)');
		const [told, reached] = (await page.evaluate('stepsNow()')) as [number, number];
		stops++;
		if (told !== reached) wrong.push(`step ${told + 1} told, ${reached + 1} at the line`);
	}
	const worked = await tasksWorked();
	const { tasks, frames, reads } = (await page.evaluate('seen')) as Pick<Reading, 'tasks' | 'frames' | 'reads'>;
	return { tasks, worked, frames, reads, stops, wrong };
}
