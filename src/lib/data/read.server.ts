/** The one door through which a dataset comes in. Server side only: it reads the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenDataset } from './fault.ts';
import { parseDataset } from './parse.ts';
import type { Dataset } from './schema.ts';

function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The JSON files of a folder by name; null for one that is not UTF-8. Throws where the folder cannot be read. */
export function readTexts(folder: string): Map<string, string | null> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return new Map(names.sort().map((name) => [name, decode(readFileSync(join(folder, name)))]));
}

/**
 * Reads and checks a dataset folder.
 * @param folder relative to the working directory; it stands like this in the faults
 * @throws BrokenDataset with every fault, or the file system's own error where the folder cannot be read
 */
export function readDataset(folder: string): Dataset {
	const { dataset, faults } = parseDataset(folder, readTexts(folder));
	if (!dataset) throw new BrokenDataset(faults);
	return dataset;
}
