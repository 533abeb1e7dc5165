/** `npm run package`: what a class takes along where there is no site, made of a built one. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFileScript } from './package/script.ts';
import { oneFile } from './package/one-file.ts';
import { tool } from './tool.ts';

const help = `usage: npm run package [-- SITE] [--to FOLDER]
Makes at-the-table.html of a built site (default: build, which is built where there is none) in FOLDER (default: package):
the whole site as one file, which opens from a stick with the network off.`;

await tool(help, { to: { type: 'string' } }, 1, async ({ named, get }) => {
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
	const html = oneFile(site, await buildFileScript());
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'at-the-table.html');
	rmSync(file, { force: true });
	writeFileSync(file, html);
	console.log(`${file}  ${Buffer.byteLength(html)} bytes`);
	return true;
});
