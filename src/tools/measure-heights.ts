/** Measures embed pages as a host would: each in a frame of each width, the frame given the height it asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faces, WEIGHTS } from '../lib/embed/faces.ts';
import { WIDTHS, type Measured } from '../lib/embed/heights.ts';
import { openBrowser } from './browser.ts';
import { serveFiles } from './serve.ts';
import { readSite } from './site-files.ts';

/** The host's own page, in the folder of embeds; it is not part of the site. */
const HOST = 'embed/host/';
/** Frames open at a time. */
const AT_ONCE = 6;

interface Given {
	paths: string[];
	widths: readonly number[];
	atOnce: number;
	weight: string;
	/** Families and their files in base64: measured with the fonts of the site, however late they would come. */
	fonts: [string, string][];
}

/** In the browser: heights of pages, a list for each path, a number for each width. */
async function heightsInFrames({ paths, widths, atOnce, weight, fonts }: Given) {
	const families = fonts.map(([family, text]) => ({
		family,
		bytes: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
	}));
	/** A story waits for its host before it chooses how it is read; a record stands still. */
	const settleOf = (path: string) => (path.endsWith('/story/') ? 1500 : path.includes('/records/') ? 0 : 150);

	async function heightsOf(path: string) {
		const frame = document.createElement('iframe');
		frame.style.cssText = `position:absolute;top:0;left:0;border:0;width:${widths[0]}px;height:1000px`;
		const obey = ({ source, data }: MessageEvent<{ sentinel?: string; height?: number } | string>) => {
			if (source === frame.contentWindow && typeof data === 'object' && data.sentinel === 'amp' && data.height)
				frame.style.height = `${data.height}px`;
		};
		addEventListener('message', obey);
		frame.src = `/${path}`;
		await new Promise((loaded) => {
			frame.addEventListener('load', loaded, { once: true });
			document.body.append(frame);
		});
		const { document: inner } = frame.contentWindow!;
		inner.fonts.clear();
		for (const { family, bytes } of families)
			inner.fonts.add(await new FontFace(family, bytes.slice(), { weight }).load());
		await inner.fonts.ready;
		const height = () => Math.ceil(inner.documentElement.getBoundingClientRect().height);
		const found: number[] = [];
		for (const width of widths) {
			frame.style.width = `${width}px`;
			// A page that says the same height for so long has answered its host and its width.
			const settle = settleOf(path);
			for (let last = height(), since = performance.now(); performance.now() - since < settle;) {
				await new Promise((soon) => setTimeout(soon, 25));
				if (height() !== last) [last, since] = [height(), performance.now()];
			}
			found.push(height());
		}
		removeEventListener('message', obey);
		frame.remove();
		return found;
	}

	const results: number[][] = [];
	const queue = paths.map((path, i) => ({ path, i }));
	const work = async () => {
		for (let next = queue.shift(); next; next = queue.shift()) results[next.i] = await heightsOf(next.path);
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return results;
}

/**
 * Heights of pages of a built site.
 * @param paths from the root of the site, ending in a slash
 * @returns one for each path, in its order
 * @throws Error where there is no browser
 */
export async function measureHeights(site: string, paths: string[]): Promise<Measured[]> {
	const files = readSite(site);
	const body = Buffer.from('<!doctype html><title>host</title><body></body>');
	files.set(`${HOST}index.html`, { body, type: 'text/html; charset=utf-8', etag: '"host"' });
	const fonts = faces.map(([family, file]): [string, string] => [
		family,
		readFileSync(join(site, 'fonts', file)).toString('base64')
	]);
	const browser = await openBrowser();
	const served = await serveFiles(() => files);
	try {
		const page = await browser.newPage();
		await page.goto(served.url + HOST);
		// What compiles this file names inner functions by a call that the browser does not know.
		await page.evaluate('globalThis.__name = (named) => named');
		const given = { paths, widths: WIDTHS, atOnce: AT_ONCE, weight: WEIGHTS, fonts };
		const found = await page.evaluate(heightsInFrames, given);
		return found.map((heights) => WIDTHS.map((width, i) => [width, heights[i]!]));
	} finally {
		await browser.close();
		await served.close();
	}
}
