/** The script for pages that frame an embed: `/embed/embed.js`, whose name stays, because pages of others hold it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../lib/data/schema.ts';
import type { Embeds } from '../lib/embed/element.client.ts';
import { heightAt, UNMEASURED, type Heights, type Measured } from '../lib/embed/heights.ts';
import { buildScript } from './client-scripts.ts';
import { Markup } from './markup.ts';

/** Titles and heights of what the element can show, as the built site has them. */
export function embedsOf(site: string, dataset: Dataset, heights: Heights): Embeds {
	const names = readdirSync(join(site, 'embed'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return Object.fromEntries(
		names
			.map(({ name }) => name)
			.sort()
			.map((name) => [
				name,
				[
					name === 'records' ? dataset.info.title : titleOf(join(site, 'embed', name)),
					thinned(heights[name] ?? UNMEASURED)
				]
			])
	);
}

/** What a line between its neighbours may be off by before a row is kept: layouts jump at some widths, and glide between. */
const OFF = 0.05;

/** The fewest rows from which the others can be told: the script is loaded by every page that embeds. */
export function thinned(rows: Measured): Measured {
	const needless = rows.findIndex(([, height], i) => {
		if (i === 0 || i === rows.length - 1) return false;
		const without = rows.filter((_, k) => k !== i);
		return Math.abs(heightAt(without, rows[i]![0]) - height) <= OFF * height;
	});
	return needless === -1
		? rows.map(([width, height]) => [width, Math.round(height / 10) * 10] as const)
		: thinned(rows.filter((_, k) => k !== needless));
}

/** What the page of a folder is called, in plain letters. */
function titleOf(folder: string): string {
	const page = new Markup(readFileSync(join(folder, 'index.html'), 'utf8'));
	// What follows a colon tells more than the name of a frame has to.
	return page.textOf(page.one('title')).replace(/:[^·]* · /, ' · ');
}

/**
 * Builds the script into a built site.
 * @param heights what was measured; where a chart is missing, a stated default stands in
 */
export async function addHostScript(site: string, dataset: Dataset, heights: Heights = {}) {
	await buildScript({
		input: 'src/lib/embed/host.client.ts',
		folder: join(site, 'embed'),
		name: 'embed.js',
		define: { __EMBEDS__: JSON.stringify(embedsOf(site, dataset, heights)) }
	});
}
