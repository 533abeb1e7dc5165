/**
 * `npm run weigh`: measures every chart page beside the same page without scripts, in turns, on a phone of modest means
 * and a poor line, and says whether what the README promises holds. Not a part of `npm test`: it wants a quiet machine.
 */
import { openBrowser } from './browser.ts';
import { measure, mediansOf, type Measured } from './measure.ts';
import { serveFiles } from './serve.ts';
import { readSite } from './site-files.ts';
import { withoutScripts } from './without-scripts.ts';

const usage = `usage: npm run weigh [-- FOLDER] [--runs N]
Compares each chart page of a built site (default: build) with the same page without scripts, N times (default: 5).`;

/** Largest paint at most this many times the limit's; blocking time at most this many ms more; no shift at all. */
const promise = { paint: 1.25, blocking: 50, shift: 0.005, bytes: 30_000, script: 20_000, fonts: 40_000, requests: 4 };

/** What is not as promised, in words; empty when all of it is. */
function broken(ours: Measured, limit: Measured): string[] {
	const light = ours.total - ours.fonts;
	return [
		ours.lcp > limit.lcp * promise.paint && `largest paint ${(ours.lcp / limit.lcp).toFixed(2)} times the limit's`,
		ours.tbt > limit.tbt + promise.blocking && `blocking time ${ours.tbt - limit.tbt} ms over the limit's`,
		ours.cls > promise.shift && `layout shift ${ours.cls}`,
		light > promise.bytes && `${light} bytes without fonts`,
		ours.script > promise.script && `${ours.script} bytes of script`,
		ours.fonts > promise.fonts && `${ours.fonts} bytes of fonts`,
		ours.requests > promise.requests && `${ours.requests} requests`
	].filter((each) => each !== false);
}

async function main(args: string[]): Promise<number> {
	const runsAt = args.indexOf('--runs');
	const runs = runsAt < 0 ? 5 : Number(args[runsAt + 1]);
	const folder = args.find((arg, index) => !arg.startsWith('-') && (runsAt < 0 || index !== runsAt + 1)) ?? 'build';
	if (args.includes('--help') || !Number.isInteger(runs) || runs < 1) {
		console.log(usage);
		return args.includes('--help') ? 0 : 2;
	}
	const files = readSite(folder);
	const charts = [...files].filter(([path, { body }]) => path.endsWith('index.html') && body.includes('data-chart='));
	const paths = ['', ...charts.map(([path]) => path.replace(/index\.html$/, ''))];
	const bare = withoutScripts(files);
	const [browser, ours, limit] = await Promise.all([openBrowser(), serveFiles(() => files), serveFiles(() => bare)]);
	let faults = 0;
	try {
		const taken = paths.map((path) => ({ path, ours: [] as Measured[], limit: [] as Measured[] }));
		for (let run = 0; run < runs; run++) {
			for (const page of taken) {
				page.limit.push(await measure(browser, limit.url + page.path));
				page.ours.push(await measure(browser, ours.url + page.path));
			}
		}
		for (const page of taken) {
			const [a, b] = [mediansOf(page.ours), mediansOf(page.limit)];
			const missed = broken(a, b);
			faults += missed.length;
			console.log(`\n/${page.path}  median of ${runs}`);
			console.table({ 'as built': a, 'without scripts': b });
			console.log(
				missed.length
					? `not as promised: ${missed.join('; ')}`
					: `as promised; largest paint ${(a.lcp / b.lcp).toFixed(2)} times the limit's`
			);
		}
	} finally {
		await browser.close();
		await Promise.all([ours.close(), limit.close()]);
	}
	return faults ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
