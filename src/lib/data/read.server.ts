/** The one door through which a dataset comes in. Server side only: it reads the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { BrokenDataset } from './fault.ts';
import type { FileText } from './files.ts';
import { parseDataset } from './parse.ts';
import type { Dataset } from './schema.ts';

/** In bytes; the largest dataset that anybody could read has a hundredth of it. */
const LARGEST = 64_000_000;

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'errno' in error;

/** One file as text, or why it cannot be read. */
export function readText(path: string): FileText {
	try {
		const stat = statSync(path);
		if (!stat.isFile()) return { message: 'not a file', hint: 'put a file in its place' };
		if (stat.size > LARGEST)
			return { message: `too large: ${stat.size} bytes`, hint: `at most ${LARGEST} bytes allowed` };
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
	} catch (error) {
		if (error instanceof TypeError) return { message: 'not UTF-8', hint: 'save the file as UTF-8' };
		if (!isSystemError(error)) throw error;
		const [, reason] = getSystemErrorMap().get(error.errno ?? 0) ?? ['', error.message];
		return { message: `cannot be read: ${reason}`, hint: 'mend the file or the rights to it' };
	}
}

/** The JSON files of a folder by name. Throws where the folder cannot be read. */
export function readTexts(folder: string): Map<string, FileText> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return new Map(names.sort().map((name) => [name, readText(join(folder, name))]));
}

/**
 * Reads and checks a dataset folder.
 * @param folder relative to the working directory; it stands like this in the faults
 * @throws BrokenDataset with its faults, or the file system's own error where the folder cannot be read
 */
export function readDataset(folder: string): Dataset {
	const { dataset, faults } = parseDataset(folder, readTexts(folder));
	if (!dataset) throw new BrokenDataset(faults);
	return dataset;
}
