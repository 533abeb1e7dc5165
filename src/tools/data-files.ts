/** Puts the files of the dataset into a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../lib/data/schema.ts';
import { dataFiles } from '../lib/table/files.ts';

/** @param origin where the site will stand, without a slash at its end; empty where nobody knows */
export function addData(site: string, d: Dataset, origin: string) {
	for (const [path, body] of dataFiles(d, origin)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), body);
	}
}
