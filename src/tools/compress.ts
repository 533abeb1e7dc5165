/** Writes the compressed forms beside every file that is sent compressed. Nothing is compressed twice: forms are kept by content. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
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

const KEPT = 'node_modules/.cache/compressed';
/** Other compressors may give other bytes. */
const compressors = [process.versions['brotli'], process.versions.zlib].join();

const packers = {
	br: (body: Buffer) =>
		promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
	gz: (body: Buffer) => promisify(gzip)(body, { level: 9 })
};

/** Puts a compressed form beside a file, out of what is kept if it is there. A killed run leaves no half of a kept form. */
async function pack(file: string, ending: keyof typeof packers, kept: string) {
	const body = readFileSync(file);
	const known = join(kept, `${createHash('sha256').update(compressors).update(body).digest('hex')}.${ending}`);
	if (!existsSync(known)) {
		writeFileSync(`${known}.${process.pid}`, await packers[ending](body));
		renameSync(`${known}.${process.pid}`, known);
	}
	copyFileSync(known, `${file}.${ending}`);
}

/**
 * Compresses what shrinks, once and as far as it goes: it is sent many times.
 * @param kept folder in which compressed forms are kept from build to build
 */
export async function compress(site: string, kept = KEPT) {
	mkdirSync(kept, { recursive: true });
	const files = listFiles(site).map((path) => join(site, path));
	await Promise.all(
		files
			.filter((file) => isCompressed(file, statSync(file).size))
			.flatMap((file) => [pack(file, 'br', kept), pack(file, 'gz', kept)])
	);
}
