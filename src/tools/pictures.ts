/** Writes the social pictures of a build. Nothing is drawn twice: pictures are kept by what is on them. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dataset } from '../lib/data/schema.ts';
import type { PictureNode } from '../lib/picture/node.ts';
import { pictureOf } from '../lib/picture/picture.ts';
import type { PictureState, PictureWords } from '../lib/picture/state.ts';
import type { PictureJob } from './paint-pictures.ts';

export interface WantedPicture extends PictureState, PictureWords {
	/** Name of the file, without its ending. */
	name: string;
}

const KEPT = 'node_modules/.cache/pictures';
/** Grows when the same tree is to give other bytes. */
const PAINTER = 1;
/** Below this many pictures starting a thread takes longer than it saves. */
const FEW = 12;

const require = createRequire(import.meta.url);

/** The version in a package's own description, whatever of it the package exports. */
function versionOf(name: string): string {
	const folder = require.resolve.paths(name)?.find((path) => existsSync(join(path, name, 'package.json'))) ?? '';
	const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string };
	return `${name} ${version}`;
}

const painters = () =>
	[PAINTER, ...['satori', '@resvg/resvg-js', '@fontsource/inter', '@fontsource/source-serif-4'].map(versionOf)].join();

const keyOf = (tree: PictureNode, version: string) =>
	createHash('sha256').update(version).update(JSON.stringify(tree)).digest('hex');

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

/**
 * Writes `<folder>/<name>.png` for every picture wanted, 1200 by 630 pixels.
 * @param cache folder in which pictures are kept from build to build
 * @returns how many there are, and how many of them had to be painted
 * @throws Error for a state that shows no record of its chart
 */
export async function writePictures(d: Dataset, wanted: WantedPicture[], folder: string, cache = KEPT) {
	mkdirSync(folder, { recursive: true });
	mkdirSync(cache, { recursive: true });
	const version = painters();
	const pictures = wanted.map(({ name, title, kicker, ...state }) => {
		const tree = pictureOf(d, state, { title, kicker });
		return { name, tree, file: join(cache, `${keyOf(tree, version)}.png`) };
	});
	const missing = new Map(
		pictures.filter(({ file }) => !existsSync(file)).map(({ file, tree }) => [file, { file, tree }])
	);
	await paint([...missing.values()]);
	for (const { name, file } of pictures) copyFileSync(file, join(folder, `${name}.png`));
	return { pictures: pictures.length, painted: missing.size };
}
