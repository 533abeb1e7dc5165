/** Writes the compressed forms beside every file that is sent compressed. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './site-files.ts';

/** Endings of what shrinks; fonts and pictures are compressed as they are. */
export const shrinking = ['html', 'js', 'css', 'svg', 'json', 'txt'];
const shrinks = new RegExp(`\\.(${shrinking.join('|')})$`);
/** Below this many bytes a second file is not worth its name. */
const small = 1024;

/** True for a file that must have its compressed forms in a finished build. */
export const isCompressed = (path: string, size: number) => shrinks.test(path) && size >= small;

/** Compresses what shrinks, once and as far as it goes: it is sent many times. */
export async function compress(site: string) {
	const files = listFiles(site).map((path) => join(site, path));
	await Promise.all(
		files
			.filter((file) => isCompressed(file, statSync(file).size))
			.map(async (file) => {
				const body = readFileSync(file);
				const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
				writeFileSync(`${file}.br`, await promisify(brotliCompress)(body, { params }));
				writeFileSync(`${file}.gz`, await promisify(gzip)(body, { level: 9 }));
			})
	);
}
