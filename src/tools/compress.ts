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

/** Up to so many bytes in all a site is packed as far as it goes; beyond, the last hundredths are not worth the minutes. */
const THOROUGH = 40_000_000;
/** Of brotli, which by itself takes the highest. */
const [HIGHEST, QUICK] = [constants.BROTLI_MAX_QUALITY, 7];
/** So many files are read and packed at a time, so that memory does not grow with the site. */
const AT_A_TIME = 8;

/** The effort that brotli makes for a site of so many bytes. */
export const effortFor = (bytes: number): number => (bytes > THOROUGH ? QUICK : HIGHEST);

const packers = {
	br: (body: Buffer, effort: number) => {
		const { BROTLI_PARAM_SIZE_HINT: hint, BROTLI_PARAM_QUALITY: quality } = constants;
		return promisify(brotliCompress)(body, { params: { [hint]: body.length, [quality]: effort } });
	},
	gz: (body: Buffer) => promisify(gzip)(body, { level: 9 })
};

/** Puts a compressed form beside a file, out of what is kept in the cache if it is there. */
async function pack(file: string, ending: keyof typeof packers, cache: string, effort: number) {
	const body = readFileSync(file);
	const how = effort === HIGHEST ? compressors : `${compressors} ${effort}`;
	const known = join(cache, `${createHash('sha256').update(how).update(body).digest('hex')}.${ending}`);
	let form = kept(known);
	if (!form) {
		form = await packers[ending](body, effort);
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
	const files = listFiles(site).map((path) => ({ file: join(site, path), size: statSync(join(site, path)).size }));
	const wanted = files.filter(({ file, size }) => isCompressed(file, size));
	const effort = effortFor(wanted.reduce((sum, { size }) => sum + size, 0));
	const left = wanted.flatMap(({ file }) => (['br', 'gz'] as const).map((ending) => ({ file, ending }))).reverse();
	const work = async () => {
		for (let next = left.pop(); next; next = left.pop()) await pack(next.file, next.ending, cache, effort);
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, work));
}
