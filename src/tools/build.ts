/**
 * `npm run build`: checks the dataset, builds beside the last build, looks at what stands there, and only then renames it
 * into place. Whatever goes wrong before that, and a kill at any moment, leaves the last build as it was.
 * DATASET names the dataset (a folder, or a name under data/), OUT the folder to build (default: build), ORIGIN the
 * address at which the site will stand, which oEmbed and shared links want to know.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { datasetFolder } from '../lib/data/folder.ts';
import { BrokenDataset } from '../lib/data/fault.ts';
import { readDataset } from '../lib/data/read.server.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { holdBuildLock } from './build-lock.ts';
import { faultsOfBuild, fingerprintOfBuild } from './built.ts';
import { addClientScripts, buildClientScripts } from './client-scripts.ts';
import { embeddable } from './embeddable.ts';
import { fillDesk } from './fill-desk.ts';
import { addHeights } from './heights.ts';
import { addHostScript } from './host-script.ts';
import { addOembed } from './oembed-files.ts';
import { writePictures } from './pictures.ts';
import { inlineScripts } from './inline-scripts.ts';
import { addOffline } from './offline.ts';
import { addTaken } from './package/take.ts';
import { addZip } from './zip.ts';
import { compress } from './compress.ts';
import { notFoundPage } from './not-found.ts';
import { prune } from './prune.ts';

const out = process.env['OUT'] ?? 'build';
const old = `${out}.old`;
/** Where the site will stand, without a slash at its end; empty where nobody said. */
const origin = process.env['ORIGIN']?.replace(/\/$/, '') ?? '';
const next = `${out}.next-${process.pid}`;

async function main(): Promise<number> {
	if (process.argv.includes('--help')) {
		console.log(
			'usage: [DATASET=FOLDER] [OUT=FOLDER] [ORIGIN=https://HOST] npm run build\nBuilds the site; a broken dataset or build leaves the last one untouched.'
		);
		return 0;
	}
	let dataset: Dataset;
	try {
		dataset = readDataset(datasetFolder());
	} catch (error) {
		if (!(error instanceof BrokenDataset)) throw error;
		console.error(`${error.message}\nnot built: ${existsSync(out) ? `${out} is as it was` : 'nothing was written'}`);
		return 1;
	}
	const release = holdBuildLock();
	try {
		tidy();
		// In a fresh clone Kit has not yet written the settings that the compiler options build on.
		if (!existsSync('.svelte-kit/tsconfig.json') && !run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync')) return 1;
		await buildClientScripts();
		if (!run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error')) return 1;
		prune(next);
		addClientScripts(next);
		inlineScripts(next);
		writeFileSync(join(next, '404.html'), notFoundPage(dataset.info, origin));
		const heights = await addHeights(next);
		await addHostScript(next, dataset, heights);
		const whats = embeddable(dataset);
		fillDesk(next, whats, heights, `${origin || 'https://your-site.example'}/`);
		addOembed(next, whats, heights, origin);
		await addTaken(next, dataset);
		await addOffline(next);
		await writePictures(dataset, next);
		addZip(next);
		await compress(next);
		const faults = faultsOfBuild(next);
		if (faults.length) {
			console.error(`${faults.slice(0, 20).join('\n')}\nnot built: ${faults.length} faults in the built files`);
			return 1;
		}
		swap();
		console.log(`built ${out}  sha256 ${fingerprintOfBuild(out)}`);
		return 0;
	} finally {
		rmSync(next, { recursive: true, force: true });
		release();
	}
}

/** Runs a program of the packages and shows what it says. */
function run(program: string, ...args: string[]): boolean {
	const env = { ...process.env, OUT: next, DATASET: datasetFolder() };
	return spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', env }).status === 0;
}

/** Puts a build back that was killed between the two renames, and removes what killed builds left. */
function tidy() {
	if (!existsSync(out) && existsSync(old)) renameSync(old, out);
	rmSync(old, { recursive: true, force: true });
	for (const name of readdirSync(dirname(out) || '.').filter((name) => name.startsWith(`${basename(out)}.next-`))) {
		rmSync(join(dirname(out), name), { recursive: true, force: true });
	}
}

function swap() {
	if (existsSync(out)) renameSync(out, old);
	renameSync(next, out);
	rmSync(old, { recursive: true, force: true });
}

process.exitCode = await main();
