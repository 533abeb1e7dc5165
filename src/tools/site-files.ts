/** A built site, read whole into memory: a path that is not in it cannot be asked for, and no answer mixes two builds. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentTypes } from './hosting/types.ts';

export interface SiteFile {
	body: Buffer;
	type: string;
	etag: string;
	br?: Buffer;
	gz?: Buffer;
}

/** By path from the root of the site, without a leading slash: `delegations/index.html`. */
export type SiteFiles = Map<string, SiteFile>;

/** Every file under a folder, in the same order everywhere, as paths with forward slashes. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** Reads a built site; throws where the folder is missing or holds no index.html. */
export function readSite(folder: string): SiteFiles {
	const files: SiteFiles = new Map();
	const paths = listFiles(folder);
	const known = new Set(paths);
	const packed = (path: string) => (known.has(path) ? readFileSync(join(folder, path)) : undefined);
	for (const path of paths.filter((path) => !/\.(br|gz)$/.test(path))) {
		const body = readFileSync(join(folder, path));
		const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
		const type = contentTypes[extname(path)] ?? 'application/octet-stream';
		files.set(path, { body, type, etag, br: packed(`${path}.br`), gz: packed(`${path}.gz`) });
	}
	if (!files.has('index.html')) throw new Error(`no index.html in ${folder}: run \`npm run build\` first`);
	return files;
}
