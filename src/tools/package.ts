/** `npm run package`: what a class takes along where there is no site, made of a built one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PASS } from '../lib/class/scorm/course.ts';
import { datasetFolder } from '../lib/data/folder.ts';
import { readDataset } from '../lib/data/read.server.ts';
import { standing } from './build-target.ts';
import { Usage } from './folder.ts';
import { takenFiles } from './package/files.ts';
import { place } from './release/place.ts';
import { tool } from './tool.ts';

const help = `usage: npm run package [-- SITE] [--to FOLDER] [--pass N]
Makes at-the-table.html of a built site (default: build, which is built where there is none) in FOLDER (default: package):
the whole site as one file, which opens from a stick with the network off; and beside it, for every lesson plan, packages
for learning platforms: at-the-table-PLAN-scorm12.zip and -scorm2004.zip. N is their pass mark, 0 to 100 (default: ${PASS}).
A built site offers the same files at /class/; this is for another pass mark, or where there is no site.
DATASET names the dataset that the site was built of, where it is not the usual one.`;

/** Throws where it is no whole number from 0 to 100. */
function passMark(given: string | undefined): number {
	if (given !== undefined && !/^(\d{1,2}|100)$/.test(given))
		throw new Usage(`no pass mark: "${given}"; give a whole number from 0 to 100`);
	return given === undefined ? PASS : Number(given);
}

await tool(help, { to: { type: 'string' }, pass: { type: 'string' } }, 1, async ({ named, get }) => {
	const pass = passMark(get('pass'));
	const [site, folder] = [standing(named[0] ?? 'build'), get('to') ?? 'package'];
	if (!existsSync(join(site, 'index.html'))) {
		if (named[0]) {
			console.error(`there is no built site in ${site}: run \`npm run build\` first`);
			return false;
		}
		if (
			spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/tools/build.ts'], { stdio: 'inherit' }).status
		)
			return false;
	}
	for (const [name, bytes] of await takenFiles(site, readDataset(datasetFolder()), pass)) {
		place(folder, name, Buffer.from(bytes));
		console.log(`${join(folder, name)}  ${bytes.length} bytes`);
	}
	return true;
});
