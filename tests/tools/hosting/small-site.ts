/** A made-up build in a folder of its own, with a file of every kind and a few that could be taken for another kind. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compress } from '../../../src/tools/compress.ts';
import type { Kind } from '../../../src/tools/hosting/rules.ts';

export const smallSite: Readonly<Record<string, Kind>> = {
	'index.html': 'page',
	'404.html': 'page',
	'moves/index.html': 'page',
	'moves-2/index.html': 'page',
	'records/mv-01/index.html': 'page',
	'records/mv-02/index.html': 'page',
	'embed/index.html': 'page',
	'embed/moves/index.html': 'embed',
	'embed/records/mv-01/index.html': 'embed',
	'embed/embed.js': 'script',
	'offline.js': 'worker',
	'embed/heights.json': 'file',
	'oembed/moves.json': 'file',
	'_app/at-the-table.mW3AAoDj.js': 'hashed',
	'_app/immutable/assets/0.CBOh1ztr.css': 'hashed',
	'fonts/inter.woff2': 'file',
	'pictures/mv-01.png': 'file',
	'pictures/moves-dark@2x.png': 'file',
	'icon.svg': 'file',
	'at-the-table.zip': 'file',
	'at-the-table.html': 'page',
	'scorm/at-the-table-10-scorm12.zip': 'file',
	'fonts/OFL.txt': 'file'
};

/** Writes it, with its compressed forms, and returns the folder. */
export async function writeSmallSite(): Promise<string> {
	// In a folder of its own, because some hosts want a file beside the site.
	const folder = join(mkdtempSync(join(tmpdir(), 'small-site-')), 'site');
	for (const path of Object.keys(smallSite)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		const page = `<!doctype html><title>${path}</title><h1>${path}</h1>`;
		writeFileSync(join(folder, path), `${path.endsWith('.html') ? page : path}${' '.repeat(2000)}`);
	}
	await compress(folder);
	return folder;
}

/** The addresses of a file: a page has two. */
export const addressesOf = (file: string) =>
	/(^|\/)index\.html$/.test(file) ? [file.replace(/index\.html$/, ''), file] : [file];
