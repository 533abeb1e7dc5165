/** Zips whose bytes depend on what is in them and on nothing else. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The zip format knows no earlier day. */
const mtime = new Date(1980, 0, 1);

/** @param files texts by path, in the order in which they shall stand in the zip */
export function archive(files: ReadonlyMap<string, string>): Uint8Array {
	const all: Zippable = {};
	for (const [path, text] of files) all[path] = [strToU8(text), { mtime, level: 9 }];
	return zipSync(all);
}
