/** Puts files into a folder that is being served: each is there as it was or as it will be, and never half of it. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The ending of a file that is not yet renamed into its place. */
export const ARRIVING = '.at-the-table-arriving';

/** Writes beside the place and renames into it; a file that is there already keeps its date, and so its ETag. */
export function place(folder: string, path: string, content: Buffer | string): boolean {
	const target = join(folder, path);
	const body = Buffer.from(content);
	if (existsSync(target) && readFileSync(target).equals(body)) return false;
	mkdirSync(dirname(target), { recursive: true });
	try {
		writeFileSync(target + ARRIVING, body);
		renameSync(target + ARRIVING, target);
	} catch (error) {
		rmSync(target + ARRIVING, { force: true });
		throw error;
	}
	return true;
}

/** Removes a file, and the folders that it leaves empty. */
export function remove(folder: string, path: string) {
	rmSync(join(folder, path), { force: true });
	for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
		try {
			rmdirSync(join(folder, parent));
		} catch {
			return;
		}
	}
}

/** Removes what a killed run had not yet renamed, of the paths that are named. */
export function sweep(folder: string, paths: Iterable<string>) {
	for (const path of paths) rmSync(join(folder, path) + ARRIVING, { force: true });
}
