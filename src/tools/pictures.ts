/** Writes the pictures of a build. Nothing is drawn twice: pictures are kept by what is on them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dataset } from '../lib/data/schema.ts';
import { wantedPictures, type Wanted } from '../lib/picture/wanted.ts';
import { kept as keptBytes } from './kept.ts';
import type { PictureJob } from './paint-pictures.ts';
import { jobsFor, keptPictures, type KeptPicture } from './picture-jobs.ts';

const KEPT = 'node_modules/.cache';
/** Below this many pictures starting a thread takes longer than it saves. */
const FEW = 12;

/** Paints in threads, one for each core; here where there is little to do. */
export async function paintJobs(jobs: PictureJob[], signal?: AbortSignal): Promise<void> {
	if (jobs.length <= FEW) return (await import('./paint-pictures.ts')).paintAll(jobs);
	const threads = Math.min(4, availableParallelism());
	const shares = Array.from({ length: threads }, (_, i) => jobs.filter((_, k) => k % threads === i));
	const worker = new URL('./picture-thread.mjs', import.meta.url);
	await Promise.all(
		shares.map(
			(share) =>
				new Promise<void>((resolve, reject) => {
					const thread = new Worker(worker, { workerData: share });
					signal?.addEventListener('abort', () => void thread.terminate());
					thread.once('error', reject);
					thread.once('exit', (code) =>
						code ? reject(new Error(`pictures: a thread ended with ${code}`)) : resolve()
					);
				})
		)
	);
}

export interface Painted {
	/** All of them, each in the file that it is kept in. */
	pictures: KeptPicture[];
	/** How many were not kept, or damaged, and had to be painted. */
	painted: number;
}

/**
 * Paints the pictures of a site: whole charts and steps as SVG and PNG, light and dark, records as a light PNG. It needs no
 * page, so it goes on while the pages are printed.
 * @param cache folder in which pictures are kept from build to build, in its folder `pictures`
 * @param signal ends it early
 * @throws Error for a state that shows no record of its chart, and for a letter that the fonts do not have
 */
export async function paintPictures(
	d: Dataset,
	{ cache = KEPT, wanted = wantedPictures(d), signal }: { cache?: string; wanted?: Wanted[]; signal?: AbortSignal } = {}
): Promise<Painted> {
	mkdirSync(join(cache, 'pictures'), { recursive: true });
	const pictures = keptPictures(d, wanted, cache);
	const missing = pictures.filter(({ kept }) => !keptBytes(kept));
	await paintJobs(jobsFor(d, missing), signal);
	return { pictures, painted: missing.length };
}

/** Puts painted pictures into the folder `pictures` of a site. */
export function publishPictures({ pictures }: Painted, site: string) {
	mkdirSync(join(site, 'pictures'), { recursive: true });
	for (const { path, kept } of pictures) {
		const bytes = keptBytes(kept);
		if (!bytes) throw new Error(`painted and not kept: ${kept}`);
		writeFileSync(join(site, path), bytes);
	}
}
