/** Writes the pictures of a build. Nothing is drawn twice: pictures are kept by what is on them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dataset } from '../lib/data/schema.ts';
import { wantedPictures, type Wanted } from '../lib/picture/wanted.ts';
import { kept as keptBytes } from './kept.ts';
import type { Painted, Share } from './draw-pictures.ts';
import type { PictureJob } from './paint-pictures.ts';
import type { tasks } from './picture-tasks.ts';

export type { Painted };

const KEPT = 'node_modules/.cache';
/** Below this many pictures starting a thread takes longer than it saves. */
const FEW = 12;

/** Shares the work out among threads, one for each core, in turns, and returns what each of them answers. */
function inThreads<T>(task: keyof typeof tasks, shareOf: (of: <P>(all: P[]) => P[]) => unknown, signal?: AbortSignal) {
	const threads = Math.min(4, availableParallelism());
	const worker = new URL('./picture-thread.mjs', import.meta.url);
	const run = (i: number) =>
		new Promise<T>((resolve, reject) => {
			const share = shareOf((all) => all.filter((_, k) => k % threads === i));
			const thread = new Worker(worker, { workerData: { task, share } });
			signal?.addEventListener('abort', () => void thread.terminate());
			thread.once('message', resolve);
			thread.once('error', reject);
			thread.once('exit', (code) => reject(new Error(`pictures: a thread ended with ${code} before it was done`)));
		});
	return Promise.all(Array.from({ length: threads }, (_, i) => run(i)));
}

/** Paints in threads; here where there is little to do. The largest first, so that all threads get about the same. */
export async function paintJobs(jobs: PictureJob[], signal?: AbortSignal): Promise<void> {
	if (jobs.length <= FEW) return (await import('./paint-pictures.ts')).paintAll(jobs);
	const sorted = [...jobs].sort((a, b) => (b.scale ?? 0) - (a.scale ?? 0));
	await inThreads<void>('paint', (of) => of(sorted), signal);
}

/**
 * Paints the pictures of a site: whole charts and steps as SVG and PNG, light and dark, records as a light PNG. It needs no
 * page, so it goes on while the pages are printed; each thread draws and paints one picture at a time.
 * @param cache folder in which pictures are kept from build to build, in its folder `pictures`
 * @param signal ends it early
 * @throws Error for a state that shows no record of its chart, and for a letter that the fonts do not have
 */
export async function paintPictures(
	d: Dataset,
	{ cache = KEPT, wanted = wantedPictures(d), signal }: { cache?: string; wanted?: Wanted[]; signal?: AbortSignal } = {}
): Promise<Painted> {
	mkdirSync(join(cache, 'pictures'), { recursive: true });
	if (wanted.length <= FEW) return (await import('./draw-pictures.ts')).drawAll({ d, wanted, cache });
	const shares = await inThreads<Painted>('draw', (of): Share => ({ d, wanted: of(wanted), cache }), signal);
	return {
		pictures: shares.flatMap(({ pictures }) => pictures),
		painted: shares.reduce((sum, { painted }) => sum + painted, 0)
	};
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
