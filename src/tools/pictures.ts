/** Writes the pictures of a build. Nothing is drawn twice: pictures are kept by what is on them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dataset } from '../lib/data/schema.ts';
import { wantedPictures } from '../lib/picture/wanted.ts';
import { kept as keptBytes } from './kept.ts';
import type { PictureJob } from './paint-pictures.ts';
import { jobsFor, keptPictures, type KeptPicture } from './picture-jobs.ts';

const KEPT = 'node_modules/.cache';
/** Below this many pictures starting a thread takes longer than it saves. */
const FEW = 12;

/** Paints in threads, one for each core; here where there is little to do. */
async function paint(jobs: PictureJob[]): Promise<void> {
	if (jobs.length <= FEW) return (await import('./paint-pictures.ts')).paintAll(jobs);
	const threads = Math.min(4, availableParallelism());
	const shares = Array.from({ length: threads }, (_, i) => jobs.filter((_, k) => k % threads === i));
	const worker = new URL('./picture-thread.mjs', import.meta.url);
	await Promise.all(
		shares.map(
			(share) =>
				new Promise<void>((resolve, reject) => {
					const thread = new Worker(worker, { workerData: share });
					thread.once('error', reject);
					thread.once('exit', (code) =>
						code ? reject(new Error(`pictures: a thread ended with ${code}`)) : resolve()
					);
				})
		)
	);
}

/** Puts a kept picture into the site; false where it is not kept, or damaged. */
function publish({ path, kept }: KeptPicture, site: string): boolean {
	const bytes = keptBytes(kept);
	if (bytes) writeFileSync(join(site, path), bytes);
	return bytes !== undefined;
}

/**
 * Writes the pictures of a site: whole charts and steps as SVG and PNG, light and dark, records as a light PNG.
 * @param site folder of the site; they are written to its folder `pictures`
 * @param cache folder in which pictures are kept from build to build, in its folder `pictures`
 * @returns how many files there are, and how many of them had to be painted
 * @throws Error for a state that shows no record of its chart, and for a letter that the fonts do not have
 */
export async function writePictures(d: Dataset, site: string, cache = KEPT, wanted = wantedPictures(d)) {
	for (const folder of [site, cache]) mkdirSync(join(folder, 'pictures'), { recursive: true });
	const pictures = keptPictures(d, wanted, cache);
	const missing = pictures.filter((picture) => !publish(picture, site));
	await paint(jobsFor(d, missing));
	const lost = missing.find((picture) => !publish(picture, site));
	if (lost) throw new Error(`painted and not kept: ${lost.kept}`);
	return { pictures: pictures.length, painted: missing.length };
}
