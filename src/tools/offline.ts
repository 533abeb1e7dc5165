/** What the site offers to keep for use without a network: its list, its size, and the worker that keeps it, and the script that ends it. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offline } from '../lib/messages/offline.ts';
import { END, hashOf, WORKER, type Kept } from '../lib/offline/kept.ts';
import { buildScript } from './client-scripts.ts';
import { Markup } from './markup.ts';
import { listFiles } from './site-files.ts';

/** The page with the button, in which the size is filled in. */
const PAGE = 'class/index.html';
const EMPTY = 'span[data-size=""]';

/** Pages, scripts, fonts, the icon and the licences. Embeds and their desk stand in pages of others, and what makes a file is heavy: a device does not keep them. */
const isKept = (file: string) =>
	/^(?!embed\/)(.+\/)?index\.html$|^_app\/[^/]+\.js$|^_app\/.+\.woff2$|^fonts\/.+\.woff2$|^icon\.svg$|^licences\.txt$/.test(
		file
	) && !/^_app\/(desk|dossier-docx)\./.test(file);

/** @returns the files of a built site that are kept, sorted */
export const keptFiles = (site: string): string[] => listFiles(site).filter(isKept);

async function keptOf(site: string, files: string[]): Promise<Kept> {
	const hash = createHash('sha256');
	const kept: [string, string][] = [];
	for (const file of files) {
		const bytes = readFileSync(join(site, file));
		hash.update(`${file}\0`).update(bytes);
		kept.push([file.replace(/(^|\/)index\.html$/, '$1'), await hashOf(bytes)]);
	}
	return { version: hash.digest('base64url').slice(0, 16), files: Object.fromEntries(kept) };
}

/** Adds the worker to a built site, and says on the page with the button how much it keeps. Throws where there is no such page. */
export async function addOffline(site: string) {
	const files = keptFiles(site);
	const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
	const page = new Markup(readFileSync(join(site, PAGE), 'utf8'));
	const size = offline.size((bytes / 1_000_000).toFixed(1));
	writeFileSync(join(site, PAGE), page.append(page.one(EMPTY), size).toString());
	const define = { __KEPT__: JSON.stringify(await keptOf(site, files)) };
	await buildScript({ input: 'src/lib/offline/worker.client.ts', folder: site, name: WORKER, define });
	await buildScript({ input: 'src/lib/offline/end.client.ts', folder: site, name: END });
}
