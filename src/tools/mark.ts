/** By its mark a build knows its folder again: the mark lists the files that were put there. Nothing else is ever removed. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { listFiles, MARK } from './site-files.ts';

const FIRST = 'Built by At the Table. The next build replaces the files that are listed here.';
/** What a desktop puts into every folder that it shows. */
const ofDesktops = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Marks a finished build. */
export const writeMark = (folder: string) =>
	writeFileSync(join(folder, MARK), [FIRST, ...listFiles(folder), ''].join('\n'));

/** The files that a mark lists; undefined where the folder has none. */
function markedFiles(folder: string): Set<string> | undefined {
	if (!existsSync(join(folder, MARK))) return undefined;
	const [first, ...files] = readFileSync(join(folder, MARK), 'utf8').split('\n');
	return first === FIRST ? new Set(files) : undefined;
}

export const isMarked = (folder: string) => markedFiles(folder) !== undefined;

/** True where the mark lists the file, so that it may be written anew. */
export const isListed = (folder: string, path: string) => markedFiles(folder)?.has(path) ?? false;

/** Adds a file that a tool has put into a build; nothing where the folder is no build. */
export function addToMark(folder: string, path: string) {
	const files = markedFiles(folder);
	if (files && !files.has(path)) writeFileSync(join(folder, MARK), `${path}\n`, { flag: 'a' });
}

/** Everything in a folder that no mark lists, links too. */
export function strangersIn(folder: string): string[] {
	const own = markedFiles(folder);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !own?.has(path) && !(own && path === MARK) && !ofDesktops.has(basename(path)))
		.sort();
}
