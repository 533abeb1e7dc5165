/** A built site, read whole into memory: a path that is not in it cannot be asked for, and no answer mixes two builds. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentTypes } from './hosting/types.ts';
import { Obstacle } from './obstacle.ts';

/** At the root of a build, and no part of the site: by it a build knows its folder again (mark.ts). */
export const MARK = '.at-the-table';

export interface SiteFile {
	body: Buffer;
	type: string;
	etag: string;
	br?: Buffer;
	gz?: Buffer;
	/** What `stampOf` said when it was read; a file that no folder holds has none. */
	stamp?: string;
}

/** By path from the root of the site, without a leading slash: `delegations/index.html`. */
export type SiteFiles = Map<string, SiteFile>;

/** Every file under a folder, in the same order everywhere, as paths with forward slashes. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => path !== MARK)
		.sort();
}

/** Another text once a file or one of its compressed forms is another; empty where it is none of the site. */
export function stampOf(folder: string, path: string): string {
	if (path === MARK || /\.(br|gz)$|[\0\\]|(^|\/)(\.{0,2}\/|\.{0,2}$)/.test(path)) return '';
	const [body, ...packed] = [path, `${path}.br`, `${path}.gz`].map((one) => {
		const file = lstatSync(join(folder, one), { throwIfNoEntry: false });
		return file?.isFile() ? [file.ino, file.size, file.mtimeMs, file.ctimeMs].join() : '';
	});
	return body ? [body, ...packed].join(' ') : '';
}

/**
 * Reads a built site.
 * @param known what was read before: a file that has not changed since is taken from there
 * @throws Obstacle where the folder is missing or holds no index.html
 */
export function readSite(folder: string, known?: SiteFiles): SiteFiles {
	if (!existsSync(join(folder, 'index.html')))
		throw new Obstacle(`no index.html in "${folder}": run \`npm run build\` first`);
	const files: SiteFiles = new Map();
	const paths = listFiles(folder);
	const there = new Set(paths);
	const packed = (path: string) => (there.has(path) ? readFileSync(join(folder, path)) : undefined);
	for (const path of paths.filter((path) => !/\.(br|gz)$/.test(path))) {
		const stamp = stampOf(folder, path);
		const before = known?.get(path);
		if (before?.stamp === stamp) {
			files.set(path, before);
			continue;
		}
		const [body, br, gz] = [readFileSync(join(folder, path)), packed(`${path}.br`), packed(`${path}.gz`)];
		const hash = createHash('sha256').update(body);
		// While a release goes on, a form may for a moment be that of another file.
		for (const form of [br, gz]) if (form) hash.update(form);
		const etag = `"${hash.digest('hex').slice(0, 16)}"`;
		const type = contentTypes[extname(path)] ?? 'application/octet-stream';
		files.set(path, { body, type, etag, br, gz, stamp });
	}
	return files;
}
