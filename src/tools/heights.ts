/** The height of every embed page at every width, measured in a browser; kept from build to build by what is in the page. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faces } from '../lib/embed/faces.ts';
import { heightAt, UNMEASURED, WIDTHS, type Heights, type Measured } from '../lib/embed/heights.ts';
import { CAP } from '../lib/embed/hosts.ts';
import { keep, kept as keptBytes } from './kept.ts';
import { measureHeights } from './measure-heights.ts';
import { Markup } from './markup.ts';
import { listFiles } from './site-files.ts';

const KEPT = 'node_modules/.cache';
/** Grows when the same page is to be measured anew. */
const RULER = 1;

interface EmbedPage {
	/** As in the table: `moves`, `story`, the id of a record. */
	name: string;
	/** From the root of the site, with the view in its query. */
	path: string;
	/** The file in which its heights are kept. */
	kept: string;
}

function embedPages(site: string, cache: string): EmbedPage[] {
	const fonts = faces.map(([, file]) => readFileSync(join(site, 'fonts', file)));
	const base = createHash('sha256').update(`${RULER} ${WIDTHS.join()}`);
	for (const font of fonts) base.update(font);
	return listFiles(site)
		.filter((file) => /^embed\/.+\/index\.html$/.test(file))
		.flatMap((file) => {
			const html = readFileSync(join(site, file));
			const folder = file.slice(0, -'index.html'.length);
			const name = folder.split('/').at(-2)!;
			return viewsOf(html.toString()).map((view) => {
				const key = base.copy().update(html).update(view).digest('hex');
				const query = view && `?view=${view}`;
				return {
					name: view ? `${name}-${view}` : name,
					path: folder + query,
					kept: join(cache, 'heights', `${key}.json`)
				};
			});
		});
}

/** A chart whose words wait behind a button is measured in all its views. */
const viewsOf = (html: string) => (new Markup(html).has('[data-words]') ? ['', 'words', 'all'] : ['']);

export interface Found {
	/** By the name of the chart, `story`, the id of the record; `records` is the usual height of one. */
	heights: Heights;
	/** How many pages were measured now; the others were known. */
	measured: number;
	/** Why pages not known could not be measured; a stated default stands in for them. */
	fault?: string;
}

/**
 * Measures the embed pages of a built site. Never throws for want of a browser.
 * @param site folder of the site, the scripts in its pages
 * @param cache folder in which heights are kept, in its folder `heights`
 */
export async function heightsOf(site: string, cache = KEPT): Promise<Found> {
	const pages = embedPages(site, cache);
	const unknown = pages.filter(({ kept }) => !keptBytes(kept));
	mkdirSync(join(cache, 'heights'), { recursive: true });
	let fault: string | undefined;
	if (unknown.length) {
		const paths = unknown.map(({ path }) => path);
		try {
			const found = await measureHeights(site, paths);
			unknown.forEach(({ kept }, i) => keep(kept, JSON.stringify(found[i]!)));
		} catch (error) {
			fault = (error as Error).message;
		}
	}
	const known = pages.map(({ name, path, kept }) => ({ name, path, rows: read(kept) }));
	const heights = Object.fromEntries(known.map(({ name, rows }) => [name, rows]));
	const records = known.filter(({ path }) => path.includes('/records/')).map(({ rows }) => rows);
	return {
		heights: { ...heights, records: usual(records) },
		measured: fault ? 0 : unknown.length,
		...(fault && { fault })
	};
}

/** A page that was not measured, or asks for more than a host would give, has no height to keep free. */
function read(file: string): Measured {
	const bytes = keptBytes(file);
	if (!bytes) return UNMEASURED;
	const rows = JSON.parse(bytes.toString('utf8')) as Measured;
	return rows.some(([, height]) => height >= CAP.most) ? UNMEASURED : rows;
}

/** The middle one of many heights, at each width. */
function usual(tables: Measured[]): Measured {
	if (!tables.length) return UNMEASURED;
	return WIDTHS.map((width) => {
		const all = tables.map((rows) => heightAt(rows, width)).sort((a, b) => a - b);
		return [width, all[all.length >> 1]!];
	});
}

/** Measures, says what there is to say, and publishes the table as `/embed/heights.json`. */
export async function addHeights(site: string): Promise<Heights> {
	const { heights, fault } = await heightsOf(site);
	if (fault) console.warn(`heights: not measured, snippets keep a guessed room free: ${fault}`);
	writeFileSync(join(site, 'embed/heights.json'), `${JSON.stringify(heights)}\n`);
	return heights;
}
