/** Looks at a folder before anything is released into it: nothing of anybody else is replaced, and nothing outside is touched. */
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Obstacle } from '../obstacle.ts';

interface Looked {
	from: string;
	to: string;
	/** Paths of the build. */
	build: readonly string[];
	/** Paths that earlier releases put into the folder. */
	known: readonly string[];
}

/** @throws Obstacle for a file of somebody else where the build has one, and for a link to another folder on the way to a file */
export function refuseStrangers({ from, to, build, known }: Looked) {
	const folders = new Set<string>();
	for (const path of [...build, ...known])
		for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder))
			folders.add(folder);
	for (const folder of folders)
		if (kindOf(to, folder)?.isSymbolicLink())
			throw new Obstacle(`a link to another folder: "${join(to, folder)}"; remove it, then release again`);

	const own = new Set(known);
	const [first, ...more] = build.filter((path) => !own.has(path) && !isSame(path));
	if (first !== undefined)
		throw new Obstacle(
			`no release has put this there: "${join(to, first)}"${more.length ? ` and ${more.length} more` : ''}; move it away, or name another folder`
		);

	/** True where nothing stands there, or the same file. */
	function isSame(path: string): boolean {
		const there = kindOf(to, path);
		if (!there) return true;
		return there.isFile() && readFileSync(join(to, path)).equals(readFileSync(join(from, path)));
	}
}

const kindOf = (folder: string, path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false });
