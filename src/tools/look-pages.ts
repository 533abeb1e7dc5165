/**
 * `npm run look-pages [-- PATH...] [--site FOLDER|ADDRESS] [--to FOLDER] [--widths 320,640]`: what a reader sees first of pages of a
 * built site, as PNGs, light and dark; and how tall each picture is with its title.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chartNames } from '../lib/data/schema.ts';
import { openBrowser } from './browser.ts';
import { serveFolder } from './serve.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		site: { type: 'string', default: 'build' },
		to: { type: 'string', default: 'build.look' },
		widths: { type: 'string', default: '320,344,390,640,768,1000,1280' },
		height: { type: 'string', default: '900' }
	}
});
const paths = positionals.length ? positionals : chartNames.flatMap((name) => [`${name}/`, `embed/${name}/`]);
mkdirSync(values.to, { recursive: true });
/** A folder, or the address of `npm run dev`. */
const served = /^https?:/.test(values.site)
	? { url: values.site, close: () => Promise.resolve() }
	: await serveFolder(values.site);
const browser = await openBrowser();
try {
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({ colorScheme });
		for (const path of paths) {
			for (const width of values.widths.split(',').map(Number)) {
				await page.setViewportSize({ width, height: Number(values.height) });
				await page.goto(served.url + path, { waitUntil: 'networkidle' });
				const heights = await page.evaluate(() => {
					const [chart, picture] = ['.chart', '[data-picture]'].map((selector) => document.querySelector(selector));
					const top = chart?.getBoundingClientRect().top ?? 0;
					const bottom = picture?.getBoundingClientRect().bottom ?? 0;
					return { picture: Math.round(bottom - top), page: Math.round(document.body.getBoundingClientRect().height) };
				});
				if (colorScheme === 'light') console.log(`${path} at ${width}:`, JSON.stringify(heights));
				const name = `${path.replace(/\W+/gu, '-')}${width}-${colorScheme}.png`;
				await page.screenshot({ path: join(values.to, name) });
			}
		}
		await page.close();
	}
} finally {
	await browser.close();
	await served.close();
}
