/** Writes the compressed forms beside every file that is sent compressed. Nothing is compressed twice: forms are kept by content. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keep, kept } from './kept.ts';
import { listFiles } from './site-files.ts';

/** Endings of what shrinks; fonts and pictures are compressed as they are. */
export const shrinking = ['html', 'js', 'css', 'svg', 'json', 'csv', 'txt', 'jsonld', 'atom', 'ics'];
const shrinks = new RegExp(`\\.(${shrinking.join('|')})$`);
/** Below this many bytes a second file is not worth its name. */
const small = 1024;

/** True for a file that must have its compressed forms in a finished build. */
export const isCompressed = (path: string, size: number) => shrinks.test(path) && size >= small;

const KEPT = 'node_modules/.cache/compressed';
/** Other compressors may give other bytes. */
const compressors = [process.versions['brotli'], process.versions.zlib].join();

const packers = {
	br: (body: Buffer) =>
		promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
	gz: (body: Buffer) => promisify(gzip)(body, { level: 9 })
};

/** Puts a compressed form beside a file, out of what is kept in the cache if it is there. */
async function pack(file: string, ending: keyof typeof packers, cache: string) {
	const body = readFileSync(file);
	const known = join(cache, `${createHash('sha256').update(compressors).update(body).digest('hex')}.${ending}`);
	let form = kept(known);
	if (!form) {
		form = await packers[ending](body);
		keep(known, form);
	}
	writeFileSync(`${file}.${ending}`, form);
}

/**
 * Compresses what shrinks, once and as far as it goes: it is sent many times.
 * @param cache folder in which compressed forms are kept from build to build
 */
export async function compress(site: string, cache = KEPT) {
	mkdirSync(cache, { recursive: true });
	const files = listFiles(site).map((path) => join(site, path));
	await Promise.all(
		files
			.filter((file) => isCompressed(file, statSync(file).size))
			.flatMap((file) => [pack(file, 'br', cache), pack(file, 'gz', cache)])
	);
}
