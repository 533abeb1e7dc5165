/** Writes into a built site the files that programs read: citations, feed, calendar, annotations, linked data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../lib/data/schema.ts';
import { feedFiles } from '../lib/feeds/files.ts';

/** @param origin address of the site without a slash at its end, or '' */
export function addFeedFiles(site: string, d: Dataset, origin: string) {
	for (const [path, text] of feedFiles(d, origin)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), text);
	}
}
