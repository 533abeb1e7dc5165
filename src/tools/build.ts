/**
 * `npm run build`: checks the dataset, builds beside the last build, looks at what stands there, and only then renames it
 * into place. Whatever goes wrong before that, and a kill at any moment, leaves the last build as it was.
 * DATASET names the dataset (a folder, or a name under data/), OUT the folder to build (default: build), ORIGIN the
 * address at which the site will stand, which oEmbed and shared links want to know.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFolder } from '../lib/data/folder.ts';
import { BrokenDataset } from '../lib/data/fault.ts';
import { readDataset } from '../lib/data/read.server.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { holdBuildLock } from './build-lock.ts';
import { openTarget, standing, type Target } from './build-target.ts';
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
import { Obstacle, obstacleIn, plainly } from './obstacle.ts';
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
	let target: Target | undefined;
	try {
		needWritable('node_modules/.cache');
		target = openTarget(out);
		const next = target.site;
		const run = (program: string, ...args: string[]) => runs(program, args, { OUT: next, ORIGIN: origin });
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
		target.swap();
		console.log(`built ${out}  sha256 ${fingerprintOfBuild(out)}`);
		return 0;
	} finally {
		target?.close();
		release();
	}
}

/** Runs a program of the packages and shows what it says. @throws Obstacle where no room or no right ended it */
function runs(program: string, args: string[], env: Record<string, string>): boolean {
	const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
		stdio: ['inherit', 'inherit', 'pipe'],
		encoding: 'utf8',
		env: { ...process.env, DATASET: datasetFolder(), ...env }
	});
	const obstacle = status === 0 ? undefined : obstacleIn(stderr);
	if (obstacle !== undefined) throw new Obstacle(obstacle);
	if (stderr) console.error(stderr.trimEnd());
	return status === 0;
}

process.exitCode = await plainly(main, 'not built');
