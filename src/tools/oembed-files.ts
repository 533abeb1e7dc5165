/** Writes what oEmbed wants to know of each page that can be embedded: `/oembed/<name>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heights } from '../lib/embed/heights.ts';
import { oembedOf } from '../lib/embed/oembed.ts';
import { heightsName, type What } from '../lib/embed/what.ts';

/**
 * Addresses in it must be full ones, so there is none where the build does not know where the site will stand.
 * @param origin address of the site without a slash at its end, or ''
 */
export function addOembed(site: string, whats: What[], heights: Heights, origin: string) {
	if (!origin) {
		console.log('oEmbed: none written; ORIGIN=https://… npm run build says where the site will stand');
		return;
	}
	mkdirSync(join(site, 'oembed'));
	for (const what of whats) {
		const said = oembedOf(what, `${origin}/`, heights[heightsName(what)]);
		writeFileSync(join(site, 'oembed', `${what.id}.json`), `${JSON.stringify(said)}\n`);
	}
}
