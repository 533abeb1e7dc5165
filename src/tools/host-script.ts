/** The script for pages that frame an embed: `/embed/embed.js`, whose name stays, because pages of others hold it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../lib/data/schema.ts';
import type { Embeds } from '../lib/embed/element.client.ts';
import { UNMEASURED, type Heights } from '../lib/embed/heights.ts';
import { buildScript } from './client-scripts.ts';

/** Titles and heights of what the element can show, as the built site has them. */
export function embedsOf(site: string, dataset: Dataset, heights: Heights): Embeds {
	const names = readdirSync(join(site, 'embed'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return Object.fromEntries(
		names
			.map(({ name }) => name)
			.sort()
			.map((name) => [
				name,
				[name === 'records' ? dataset.info.title : titleOf(join(site, 'embed', name)), heights[name] ?? UNMEASURED]
			])
	);
}

const marks: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What the page of a folder is called, in plain letters. */
function titleOf(folder: string): string {
	const title = /<title>([^<]*)<\/title>/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
	return title.replace(/&(lt|gt|quot|amp);/g, (mark) => marks[mark] ?? mark);
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
