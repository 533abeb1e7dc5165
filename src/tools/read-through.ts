/**
 * `npm run read-through`: reads the whole story at full speed on a slowed processor, and says what that cost: long tasks,
 * wrong steps, layout reads, frames. Given several folders, it reads them in turns. Not a part of `npm test`: it wants a
 * quiet machine.
 */
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { measure } from './measure.ts';
import { readThrough, type Reading } from './reading.ts';
import { serveFolder, type Served } from './serve.ts';

const usage = `usage: npm run read-through [-- FOLDER...] [--runs N]
Scrolls the story of a built site (default: build) at 3,000 px/s with the processor slowed four times, N times (default: 3).
With several folders the runs take turns, and the first folder is the one that must keep the promise.`;

const sizes = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
];

const quantile = (values: number[], share: number) =>
	[...values].sort((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)] ?? 0;

const lengths = (tasks: number[]) => (tasks.length ? `${tasks.length} (${tasks.join(', ')})` : '0');

/** The readings of one folder at one size as a row: sums over the runs, quantiles over all their frames. */
function rowOf(readings: Reading[]) {
	const all = <T>(of: (reading: Reading) => T[]) => readings.flatMap(of);
	const frames = all(({ frames }) => frames);
	return {
		'frame, median ms': quantile(frames, 0.5).toFixed(1),
		'frame, p95 ms': quantile(frames, 0.95).toFixed(1),
		frames: frames.length,
		'tasks over 50 ms': lengths(all(({ tasks }) => tasks)),
		'by processor time': lengths(all(({ worked }) => worked)),
		'wrong steps': `${all(({ wrong }) => wrong).length} at ${readings.reduce((sum, { stops }) => sum + stops, 0)} stops`,
		'layout reads': readings.reduce((sum, { reads }) => sum + reads, 0)
	};
}

async function weigh(browser: Browser, folders: string[], served: Served[]) {
	const rows: Record<string, object> = {};
	for (const [i, folder] of folders.entries()) {
		const { total, html, script, fonts, requests } = await measure(browser, served[i]!.url);
		rows[folder] = { 'bytes without fonts': total - fonts, html, script, requests };
	}
	console.log('\nfirst visit, headers of the answers included');
	console.table(rows);
}

async function main(args: string[]): Promise<number> {
	const runsAt = args.indexOf('--runs');
	const runs = runsAt < 0 ? 3 : Number(args[runsAt + 1]);
	const named = args.filter((arg, i) => !arg.startsWith('-') && (runsAt < 0 || i !== runsAt + 1));
	const folders = named.length ? named : ['build'];
	if (args.includes('--help') || !Number.isInteger(runs) || runs < 1) {
		console.log(usage);
		return args.includes('--help') ? 0 : 2;
	}
	const served = await Promise.all(folders.map((folder) => serveFolder(folder)));
	const browser = await openBrowser();
	let faults = 0;
	try {
		for (const viewport of sizes) {
			const taken = folders.map((): Reading[] => []);
			for (let run = 0; run < runs; run++) {
				for (const [i, { url }] of served.entries()) {
					const page = await (await browser.newContext({ viewport })).newPage();
					taken[i]!.push(await readThrough(page, url));
					await page.context().close();
				}
			}
			const load = loadavg()[0]!.toFixed(1);
			console.log(`\n${viewport.width}x${viewport.height}, ${runs} runs each, load average of the machine ${load}`);
			console.table(Object.fromEntries(folders.map((folder, i) => [folder, rowOf(taken[i]!)])));
			for (const { wrong, tasks } of taken[0]!) {
				if (wrong.length) console.log(wrong.join('\n'));
				faults += wrong.length + tasks.length;
			}
		}
		await weigh(browser, folders, served);
	} finally {
		await browser.close();
		await Promise.all(served.map((one) => one.close()));
	}
	return faults ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
