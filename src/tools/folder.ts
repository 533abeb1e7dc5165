/** Which dataset a tool works on: the folder named, or DATASET, or this project's own. */
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** Thrown for what the caller got wrong; the tool prints the message and ends with 2. */
export class Usage extends Error {}

export const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Relative to the working directory, so that no report holds a path of one machine. */
export function datasetFolder(named: string | undefined): string {
	const folder = named ?? process.env.DATASET ?? 'data/istanbul-2025';
	const path = isFolder(folder) ? folder : `data/${folder}`;
	if (!isFolder(path)) throw new Usage(`no such folder: "${folder}"`);
	return relative('', resolve(path)) || '.';
}
