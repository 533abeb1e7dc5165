/** Which dataset a tool works on: the folder named, or the one that the build would take. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { datasetFolder } from '../lib/data/folder.ts';

/** Thrown for what the caller got wrong; the tool prints the message and ends with 2. */
export class Usage extends Error {}

export const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A folder that is there, relative to the working directory, so that no report holds a path of one machine. */
export function existingFolder(named: string | undefined): string {
	const path = datasetFolder(named);
	if (!isFolder(path)) throw new Usage(`${existsSync(path) ? 'not a folder' : 'no such folder'}: "${path}"`);
	return relative('', resolve(path)) || '.';
}
