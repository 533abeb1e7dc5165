/** `npm run package`: what a class takes along where there is no site, made of a built one. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASS } from '../lib/class/scorm/course.ts';
import { sheetsOf } from '../lib/class/sheets.ts';
import { datasetFolder } from '../lib/data/folder.ts';
import { readDataset } from '../lib/data/read.server.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { Usage } from './folder.ts';
import { buildFileScript } from './package/script.ts';
import { oneFile } from './package/one-file.ts';
import { scormPackages } from './package/scorm.ts';
import { tool } from './tool.ts';

const help = `usage: npm run package [-- SITE] [--to FOLDER] [--pass N]
Makes at-the-table.html of a built site (default: build, which is built where there is none) in FOLDER (default: package):
the whole site as one file, which opens from a stick with the network off; and beside it, for every lesson plan, packages
for learning platforms: at-the-table-PLAN-scorm12.zip and -scorm2004.zip. N is their pass mark, 0 to 100 (default: ${PASS}).
DATASET names the dataset that the site was built of, where it is not the usual one.`;

/** Paths of what only teachers see: a lesson that is marked holds no key. */
const forTeachers = (d: Dataset) =>
	new Set([
		'class/results/',
		...sheetsOf(d)
			.filter(({ student }) => !student)
			.map(({ id }) => `class/print/${id}/`)
	]);

/** Throws where it is no whole number from 0 to 100. */
function passMark(given: string | undefined): number {
	if (given !== undefined && !/^(\d{1,2}|100)$/.test(given))
		throw new Usage(`no pass mark: "${given}"; give a whole number from 0 to 100`);
	return given === undefined ? PASS : Number(given);
}

await tool(help, { to: { type: 'string' }, pass: { type: 'string' } }, 1, async ({ named, get }) => {
	const pass = passMark(get('pass'));
	const [site, folder] = [named[0] ?? 'build', get('to') ?? 'package'];
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
	mkdirSync(folder, { recursive: true });
	const write = (name: string, bytes: Uint8Array) => {
		const file = join(folder, name);
		rmSync(file, { force: true });
		writeFileSync(file, bytes);
		console.log(`${file}  ${bytes.length} bytes`);
	};
	write('at-the-table.html', Buffer.from(oneFile(site, await buildFileScript())));
	const dataset = readDataset(datasetFolder());
	const lesson = oneFile(site, await buildFileScript('src/routes/scorm.client.ts'), forTeachers(dataset));
	for (const [name, zip] of scormPackages(lesson, dataset, pass)) write(name, zip);
	return true;
});
