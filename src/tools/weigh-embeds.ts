/**
 * `npm run weigh-embeds`: measures every embed, framed in a plain page of another origin, in turns with the same embed
 * without scripts and with a Datawrapper chart and a TimelineJS timeline of the same moves; then fifty embeds on one page.
 * Not a part of `npm test`: it wants a quiet machine.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { crowd, lazyCrowd } from './crowd.ts';
import { Usage } from './folder.ts';
import { framingPage, openHost, type Host } from './framing-page.ts';
import { measure, median, mediansOf, type Measured } from './measure.ts';
import { serveFiles, serveFolder, type Served } from './serve.ts';
import { readSite } from './site-files.ts';
import { tool } from './tool.ts';
import { withoutScripts } from './without-scripts.ts';

const help = `usage: npm run weigh-embeds [-- FOLDER] [--runs N]
Weighs the embeds of a built site (default: build), N times (default: 3). For the other tools' embeds beside them:
npm install --prefix tests/bench/embeds && npx tsx tests/bench/embeds/build.mjs`;

const peersFolder = 'tests/bench/embeds/dist';
const promise = { bytes: 30_000, paint: 1.3, drawn: 1500 };
const many = 50;
const height = 640;

interface Case {
	name: string;
	address: string;
	runs: Measured[];
}

/** The page around a frame is no part of what the frame weighs: it is the same few bytes for all. */
const pages = (host: Host, frame: string, sandbox?: string, scripts?: string) =>
	host.show(framingPage([{ src: frame, height, ...(sandbox !== undefined && { sandbox }) }], scripts));

function peerCases(host: Host, peers: Served | undefined): Case[] {
	if (!peers) return [];
	const datawrapper = `${peers.url}embed/datawrapper/`;
	const timeline = `${peers.url}embed/timelinejs/embed/index.html?source=../data.json&font=Default&lang=en&initial_zoom=2&height=${height}`;
	const script = `<script src="${datawrapper}embed.js"></script>`;
	return [
		{ name: 'Datawrapper', address: pages(host, datawrapper, undefined, script), runs: [] },
		{ name: 'TimelineJS', address: pages(host, timeline), runs: [] }
	];
}

/** What is not as promised of one embed, in words. */
function broken(ours: Measured, limit: Measured, sandboxed: Measured): string[] {
	const light = ours.total - ours.fonts;
	return [
		light > promise.bytes && `${light} bytes without fonts`,
		sandboxed.requests > 1 && `${sandboxed.requests} requests in a sandbox`,
		ours.lcp > limit.lcp * promise.paint && `largest paint ${(ours.lcp / limit.lcp).toFixed(2)} times the limit's`
	].filter((each) => each !== false);
}

/** Medians of a case; the page around the frame and its one request are taken off. */
function resultOf({ runs }: Case, frame: { bytes: number }): Measured {
	const all = mediansOf(runs);
	return { ...all, total: all.total - frame.bytes, html: all.html - frame.bytes, requests: all.requests - 1 };
}

async function side(browser: Browser, folder: string, runs: number): Promise<string[]> {
	const files = readSite(folder);
	const bare = withoutScripts(files);
	const names = [...files.keys()].flatMap((path) => /^embed\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
	const record = [...files.keys()].find((path) => /^embed\/records\/[^/]+\/index\.html$/.test(path));
	const all = [...names, ...(record ? [record.slice('embed/'.length, -'/index.html'.length)] : [])];
	const peers = existsSync(peersFolder) ? await serveFolder(peersFolder) : undefined;
	const [ours, limit, host] = await Promise.all([serveFiles(() => files), serveFiles(() => bare), openHost()]);
	try {
		const of = (name: string, address: string): Case => ({ name, address, runs: [] });
		const embeds = all.map((name) => ({
			name,
			limit: of('without scripts', pages(host, `${limit.url}embed/${name}/`)),
			ours: of('as built', pages(host, `${ours.url}embed/${name}/`)),
			sandboxed: of('in a sandbox', pages(host, `${ours.url}embed/${name}/`, 'allow-scripts'))
		}));
		const others = peerCases(host, peers);
		const empty = of('empty', host.show(framingPage([])));
		const cases = [empty, ...embeds.flatMap((each) => [each.limit, each.ours, each.sandboxed]), ...others];
		for (let run = 0; run < runs; run++) {
			for (const each of cases) each.runs.push(await measure(browser, each.address));
		}
		const around = { bytes: mediansOf(empty.runs).total };
		const peerResults = others.map((other) => [other.name, resultOf(other, around)] as const);
		return embeds.flatMap((each) => {
			const [a, b, c] = [each.ours, each.limit, each.sandboxed].map((one) => resultOf(one, around)) as [
				Measured,
				Measured,
				Measured
			];
			console.log(`\n/embed/${each.name}/  median of ${runs}`);
			console.table({ 'without scripts': b, 'as built': a, 'in a sandbox': c, ...Object.fromEntries(peerResults) });
			const ratios = [['the page without scripts', b] as const, ...peerResults].map(
				([name, { total, fonts, lcp }]) =>
					`${((a.total - a.fonts) / (total - fonts)).toFixed(2)} of the bytes, ${(a.lcp / lcp).toFixed(2)} of the time of ${name}`
			);
			console.log(ratios.join('\n'));
			return broken(a, b, c).map((fault) => `/embed/${each.name}/: ${fault}`);
		});
	} finally {
		host.close();
		await Promise.all([ours.close(), limit.close(), peers?.close()]);
	}
}

async function fifty(browser: Browser, folder: string, runs: number): Promise<string[]> {
	const site = await serveFolder(folder);
	const names = [...readSite(folder).keys()].flatMap((path) => /^embed\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
	const addresses = Array.from(
		{ length: many },
		(_, at) => `${site.url}embed/${names[at % names.length]}/?id=at-${at}`
	);
	// Another site, not only another origin: its frames have a process of their own, as in life.
	const host = await openHost('localhost');
	try {
		const taken = [];
		for (let run = 0; run < runs; run++) taken.push(await crowd(browser, host, addresses));
		const lazy = await lazyCrowd(browser, host, addresses);
		const drawn = median(taken.map((each) => each.drawn || Infinity));
		console.log(`\n${many} embeds on one page: every chart there, every frame fitted, those in view painted`);
		console.table(taken);
		console.log(`drawn in ${drawn} ms, median of ${runs}; the same with loading="lazy":`);
		console.table([lazy]);
		return [
			drawn > promise.drawn && `${many} embeds drawn in ${drawn} ms`,
			lazy.early > 0 && `${lazy.early} lazy embeds asked for while far away`,
			!lazy.last && 'a lazy embed is not shown when the reader comes to it'
		].filter((each) => each !== false);
	} finally {
		host.close();
		await site.close();
	}
}

await tool(help, { runs: { type: 'string' } }, 1, async (given) => {
	const runs = Number(given.get('runs') ?? 3);
	if (!Number.isInteger(runs) || runs < 1) throw new Usage('--runs wants a whole number from 1');
	const folder = given.named[0] ?? 'build';
	const browser = await openBrowser();
	try {
		const missed = [...(await side(browser, folder, runs)), ...(await fifty(browser, folder, runs))];
		if (!existsSync(peersFolder)) console.log('\nDatawrapper and TimelineJS are not built, and were not measured');
		console.log(missed.length ? `\nnot as promised:\n${missed.join('\n')}` : '\nall as promised');
		console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
		return !missed.length;
	} finally {
		await browser.close();
	}
});
