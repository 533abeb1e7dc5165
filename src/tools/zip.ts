/** The whole site as one file, to unpack into any folder of any server: `/at-the-table.zip`. The same site gives the same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTaken } from '../lib/class/take.ts';
import { zipWords } from '../lib/messages/zip.ts';
import { archive } from '../lib/office/archive.ts';
import { isData } from '../lib/table/place.ts';
import { Markup } from './markup.ts';
import { withoutTake } from './package/without-take.ts';
import { listFiles } from './site-files.ts';

export const ZIP = 'at-the-table.zip';
/** The folder inside. */
const FOLDER = 'at-the-table/';
/** An unpacked site stands beside no zip, and beside no files to take along. */
const withoutOffers: Readonly<Record<string, (html: string) => string>> = {
	'embed/index.html': (html) => {
		const page = new Markup(html);
		return page.remove(...page.all('p[data-zip]')).toString();
	}
};
function withoutOffersOf(path: string, html: string): string {
	const own = withoutOffers[path]?.(html) ?? html;
	return own.includes('data-take') ? withoutTake(own) : own;
}

/** Files by name in a built site, without their compressed forms. */
function filesOf(site: string): [string, Uint8Array][] {
	return listFiles(site)
		.filter((path) => path !== ZIP && !isTaken(path) && !isData(path) && !/\.(br|gz)$/.test(path))
		.map((path) => [path, readFileSync(join(site, path))]);
}

/** @returns the zip of a built site */
export function zipOf(site: string): Uint8Array {
	const files = filesOf(site).map(([path, bytes]): [string, string | Uint8Array] => [
		FOLDER + path,
		path.endsWith('.html') ? withoutOffersOf(path, Buffer.from(bytes).toString('utf8')) : new Uint8Array(bytes)
	]);
	return archive([[`${FOLDER}README.txt`, zipWords.readme], ...files]);
}

export const addZip = (site: string) => writeFileSync(join(site, ZIP), zipOf(site));
