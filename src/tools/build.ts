/**
 * `npm run build`: checks the dataset, builds beside the last build, looks at what stands there, and only then renames it
 * into place. Whatever goes wrong before that, and a kill at any moment, leaves the last build as it was.
 * DATASET names the dataset (a folder, or a name under data/), OUT the folder to build (default: build), ORIGIN the
 * address at which the site will stand, which oEmbed and shared links want to know.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFolder } from '../lib/data/folder.ts';
import { BrokenDataset } from '../lib/data/fault.ts';
import { readDataset } from '../lib/data/read.server.ts';
import { questionFiles } from '../lib/class/quiz/files.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { feedFiles } from '../lib/feeds/files.ts';
import { dataFiles } from '../lib/table/files.ts';
import { holdBuildLock } from './build-lock.ts';
import { openTarget, standing, type Target } from './build-target.ts';
import { faultsOfBuild, fingerprintOfBuild } from './built.ts';
import { addClientScripts, buildClientScripts } from './client-scripts.ts';
import { embeddable } from './embeddable.ts';
import { fillDesk } from './fill-desk.ts';
import { addHeights } from './heights.ts';
import { addHostScript } from './host-script.ts';
import { addOembed } from './oembed-files.ts';
import { paintPictures, publishPictures, type Painted } from './pictures.ts';
import { inlineScripts } from './inline-scripts.ts';
import { keptOfficeFiles } from './office.ts';
import { addOffline } from './offline.ts';
import { addTaken } from './package/take.ts';
import { addZip } from './zip.ts';
import { compress } from './compress.ts';
import { notFoundPage } from './not-found.ts';
import { Obstacle, obstacleIn, plainly } from './obstacle.ts';
import { placeFiles } from './place-files.ts';
import { prune } from './prune.ts';
import { needWritable, originOf, outOf } from './settings.ts';

async function main(): Promise<number> {
	if (process.argv.includes('--help')) {
		console.log(
			'usage: [DATASET=FOLDER] [OUT=FOLDER] [ORIGIN=https://HOST] npm run build\nBuilds the site; a broken dataset or build leaves the last one untouched.'
		);
		return 0;
	}
	const [out, origin] = [outOf(process.env), originOf(process.env)];
	let dataset: Dataset;
	try {
		dataset = readDataset(datasetFolder());
	} catch (error) {
		if (!(error instanceof BrokenDataset)) throw error;
		console.error(
			`${error.message}\nnot built: ${existsSync(standing(out)) ? `${out} is as it was` : 'nothing was written'}`
		);
		return 1;
	}
	const release = holdBuildLock();
	const began = Date.now();
	let target: Target | undefined;
	const ended = new AbortController();
	try {
		needWritable('node_modules/.cache');
		target = openTarget(out);
		const next = target.site;
		const run = (program: string, ...args: string[]) => runs(program, args, { OUT: next, ORIGIN: origin });
		// In a fresh clone Kit has not yet written the settings that the compiler options build on.
		if (!existsSync('.svelte-kit/tsconfig.json') && !(await run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync')))
			return 1;
		/** What needs no page: pictures, and in a process of its own what is kept of slides and papers. */
		const begun = () => ({
			pictures: painted(dataset, ended.signal),
			office: run('node_modules/tsx/dist/cli.mjs', 'src/tools/keep-office.ts')
		});
		// The pages name the scripts, so these are there before a page is printed.
		await buildClientScripts();
		console.log('printing the pages ...');
		const printing = run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
		// A first look wants its pages soon: what is painted beside them would slow them down.
		const making = process.send ? undefined : begun();
		if (!(await printing)) return 1;
		prune(next);
		addClientScripts(next);
		inlineScripts(next);
		writeFileSync(join(next, '404.html'), notFoundPage(dataset.info, origin));
		process.send?.({ pages: next });
		console.log(`painting pictures and measuring embeds ... (the pages took ${seconds(began)})`);
		const made = making ?? begun();
		const heights = await addHeights(next);
		await addHostScript(next, dataset, heights);
		const whats = embeddable(dataset);
		fillDesk(next, whats, heights, `${origin || 'https://your-site.example'}/`);
		addOembed(next, whats, heights, origin);
		placeFiles(next, [...dataFiles(dataset, origin), ...feedFiles(dataset, origin)]);
		if (!(await made.office)) return 1;
		const others = [...questionFiles(dataset, origin), ...(await keptOfficeFiles(dataset))];
		await addTaken(next, dataset, placeFiles(next, others));
		await addOffline(next);
		publishPictures(await made.pictures(), next);
		console.log('packing ...');
		const compressed = compress(next);
		addZip(next);
		await compressed;
		const faults = faultsOfBuild(next);
		if (faults.length) {
			console.error(`${faults.slice(0, 20).join('\n')}\nnot built: ${faults.length} faults in the built files`);
			return 1;
		}
		target.swap();
		console.log(`built ${out} in ${seconds(began)}  sha256 ${fingerprintOfBuild(out)}`);
		return 0;
	} finally {
		ended.abort();
		target?.close();
		release();
	}
}

/** Begins to paint; a fault of it is thrown where the pictures are asked for. */
function painted(dataset: Dataset, signal: AbortSignal): () => Promise<Painted> {
	const painting = paintPictures(dataset, { signal });
	painting.catch(() => undefined);
	return () => painting;
}

/** Runs a program of the packages; what it says is shown where it fails. @throws Obstacle where no room or no right ended it */
async function runs(program: string, args: string[], env: Record<string, string>): Promise<boolean> {
	const child = spawn(process.execPath, [program, ...args], {
		stdio: ['inherit', 'pipe', 'pipe'],
		env: { ...process.env, DATASET: datasetFolder(), ...env }
	});
	const [[status], out, err] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
	const obstacle = status === 0 ? undefined : obstacleIn(err);
	if (obstacle !== undefined) throw new Obstacle(obstacle);
	if (status !== 0) console.log(out.trimEnd());
	if (err) console.error(err.trimEnd());
	return status === 0;
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

process.exitCode = await plainly(main, 'not built');
