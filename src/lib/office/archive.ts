/** Zips whose bytes depend on what is in them and on nothing else. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The zip format knows no earlier day; it is the day of the machine, whatever its time zone. */
const mtime = new Date(1980, 0, 1);
const stored = /\.(png|woff2)$/;

/** @param files by path, in the order in which they shall stand in the zip; pictures and fonts are compressed already */
export function archive(files: Iterable<readonly [path: string, body: string | Uint8Array]>): Uint8Array {
	const all: Zippable = {};
	for (const [path, body] of files)
		all[path] = [typeof body === 'string' ? strToU8(body) : body, { mtime, level: stored.test(path) ? 0 : 9 }];
	return zipSync(all);
}
