/** Puts into a built site what a class takes along, and its sizes into the page that offers it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASS } from '../../lib/class/scorm/course.ts';
import { takenPath } from '../../lib/class/take.ts';
import type { Dataset } from '../../lib/data/schema.ts';
import { take } from '../../lib/messages/take.ts';
import { Markup } from '../markup.ts';
import { placeFiles } from '../place-files.ts';
import { takenFiles } from './files.ts';

const PAGE = 'class/index.html';

/**
 * @param sizes bytes by path from the root of the site
 * @throws Error for a place that names no file, and for a file that has no place
 */
export function withSizes(html: string, sizes: ReadonlyMap<string, number>): string {
	const named = new Set<string>();
	const page = new Markup(html);
	for (const place of page.all('[data-size-of]')) {
		const path = place.attribs['data-size-of'] ?? '';
		const bytes = sizes.get(path);
		if (bytes === undefined) throw new Error(`the page offers a file that is not made: ${path}`);
		named.add(path);
		page.append(place, take.size(bytes));
	}
	const unnamed = [...sizes.keys()].filter((path) => !named.has(path));
	if (unnamed.length) throw new Error(`the page does not offer ${unnamed.join(', ')}`);
	return page.toString();
}

/**
 * After the pages are as they will be, and before anything counts their bytes.
 * @param others bytes by path of what else the page offers and is there already
 */
export async function addTaken(site: string, d: Dataset, others: ReadonlyMap<string, number>) {
	const made = [...(await takenFiles(site, d, PASS))].map(([name, bytes]) => [takenPath(name), bytes] as const);
	const sizes = placeFiles(site, made);
	const page = join(site, PAGE);
	writeFileSync(page, withSizes(readFileSync(page, 'utf8'), new Map([...sizes, ...others])));
}
