/** `npm run hosting -- HOST [FOLDER]`: writes what a web host wants to be told about a build. Once after every build. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder, Usage } from './folder.ts';
import { hosts } from './hosting/hosts.ts';
import { patternsOf } from './hosting/patterns.ts';
import { listFiles } from './site-files.ts';
import { tool } from './tool.ts';

const help = `usage: npm run hosting -- HOST [FOLDER] [--base /talks/] [--root DIR] [--listen 80] [--brotli]
Writes the configuration of a web host for a built site (default: build): ${Object.keys(hosts).join(', ')}.
  --base    where the site begins on its server, with a slash at both ends (default: /)
  --root    nginx: the folder of the site on the server (default: the folder itself)
  --listen  nginx: address and port (default: 80)
  --brotli  nginx: the brotli module is installed`;
const text = { type: 'string' as const };

await tool(help, { base: text, root: text, listen: text, brotli: { type: 'boolean' } }, 2, (given) => {
	const [name = '', folder = 'build'] = given.named;
	const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
	if (!host) throw new Usage(`no such host: "${name}"`);
	if (!isFolder(folder)) throw new Usage(`no such folder: "${folder}"; run npm run build first`);
	const base = given.get('base') ?? '/';
	if (!/^\/([\w.-]+\/)*$/.test(base)) throw new Usage(`no base with a slash at both ends: "${base}"`);
	const own = Object.values(hosts).map(({ file }) => file);
	const patterns = patternsOf(listFiles(folder).filter((path) => !own.includes(path)));
	const file = join(host.inside ? folder : dirname(folder), host.file);
	writeFileSync(
		file,
		host.text(patterns, {
			base,
			folder: basename(folder),
			root: given.get('root') ?? resolve(folder),
			listen: given.get('listen') ?? '80',
			brotli: given.has('brotli')
		})
	);
	console.log(`wrote ${file}: ${host.note}`);
	return true;
});
