/** What a published folder knows of its releases: `release.json` at its root. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Obstacle } from '../obstacle.ts';

export const MANIFEST = 'release.json';

/** A path inside the folder: no way up, no root, no drive. */
const Path = z
	.string()
	.refine((path) => !/\\|\0|^[A-Za-z]:/.test(path) && !path.split('/').some((part) => /^\.{0,2}$/.test(part)));

const Manifest = z.strictObject({
	/** Every file that a release put here and that is still meant to be here. Nothing else is ever removed. */
	files: z.array(Path),
	/** Hashed files of earlier releases, and when they were last part of one, in milliseconds since 1970. */
	left: z.record(Path, z.number())
});
export type Manifest = z.infer<typeof Manifest>;

/** @throws Obstacle where the file is there and cannot be read: then nobody knows what may be removed. */
export function readManifest(folder: string): Manifest {
	const path = join(folder, MANIFEST);
	if (!existsSync(path)) return { files: [], left: {} };
	try {
		return Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		throw new Obstacle(`not written by a release: "${path}"; remove it, and nothing of earlier releases is removed`);
	}
}

export const manifestText = ({ files, left }: Manifest) =>
	`${JSON.stringify({ files: [...files].sort(), left }, null, '\t')}\n`;
