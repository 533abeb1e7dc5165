/** `npm run hosting -- HOST [FOLDER]`: writes what a web host wants to be told about a build. Once after every build. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder, Usage } from './folder.ts';
import { hosts } from './hosting/hosts.ts';
import { patternsOf } from './hosting/patterns.ts';
import { addToMark, isListed } from './mark.ts';
import { Obstacle } from './obstacle.ts';
import { place } from './release/place.ts';
import { listFiles } from './site-files.ts';
import { tool } from './tool.ts';

const help = `usage: npm run hosting -- HOST [FOLDER] [--base /talks/] [--root DIR] [--listen 80] [--brotli] [--replace]
Writes the configuration of a web host for a built site (default: build): ${Object.keys(hosts).join(', ')}.
  --base    where the site begins on its server, with a slash at both ends (default: /)
  --root    nginx: the folder of the site on the server (default: the folder itself)
  --listen  nginx: address and port (default: 80)
  --brotli  nginx: the brotli module is installed
  --replace a file of that name is there already, and may go`;
const text = { type: 'string' as const };
const flag = { type: 'boolean' as const };

await tool(help, { base: text, root: text, listen: text, brotli: flag, replace: flag }, 2, (given) => {
	const [name = '', folder = 'build'] = given.named;
	const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
	if (!host) throw new Usage(`no such host: "${name}"`);
	if (!isFolder(folder)) throw new Usage(`no such folder: "${folder}"; run npm run build first`);
	const base = given.get('base') ?? '/';
	if (!/^\/([\w.-]+\/)*$/.test(base)) throw new Usage(`no base with a slash at both ends: "${base}"`);
	const own = Object.values(hosts).map(({ file }) => file);
	const patterns = patternsOf(listFiles(folder).filter((path) => !own.includes(path)));
	const parent = host.inside ? folder : dirname(folder);
	const file = join(parent, host.file);
	const content = host.text(patterns, {
		base,
		folder: basename(folder),
		root: given.get('root') ?? resolve(folder),
		listen: given.get('listen') ?? '80',
		brotli: given.has('brotli')
	});
	const mayGo = given.has('replace') || (host.inside && isListed(folder, host.file));
	if (!mayGo && existsSync(file) && readFileSync(file, 'utf8') !== content)
		throw new Obstacle(`there already, and not the same: "${file}"; move it away, or add --replace`);
	place(parent, host.file, content);
	if (host.inside) addToMark(folder, host.file);
	console.log(`wrote ${file}: ${host.note}`);
	return true;
});
