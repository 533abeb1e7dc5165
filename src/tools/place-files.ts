/** Writes files into a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param files by path from the root of the site
 * @returns bytes by path
 */
export function placeFiles(site: string, files: Iterable<readonly [string, string | Uint8Array]>): Map<string, number> {
	const sizes = new Map<string, number>();
	for (const [path, body] of files) {
		const bytes = Buffer.from(body);
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), bytes);
		sizes.set(path, bytes.length);
	}
	return sizes;
}
