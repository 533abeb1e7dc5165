/** The folder with the articles, which are no part of the project. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder, Usage } from './folder.ts';

const BESIDE = '../shared/articles';

/** The folder named, or the one beside the project; null where neither is there. */
export function articlesFolder(named: string | undefined): string | null {
	if (named !== undefined && !isFolder(named)) throw new Usage(`no such folder: "${named}"`);
	return named ?? (isFolder(BESIDE) ? BESIDE : null);
}

/** What else lies there is passed over: folders, links that lead nowhere, files of other kinds. */
export const readArticles = (folder: string): Map<string, Uint8Array> =>
	new Map(
		readdirSync(folder)
			.filter(
				(name) => name.endsWith('.txt') && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true
			)
			.map((name) => [name, readFileSync(join(folder, name))])
	);
