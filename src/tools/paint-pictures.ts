/** Paints pictures into files, one after the other. */
import { renameSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import type { PictureNode } from '../lib/picture/node.ts';
import { pngOf } from './picture-png.ts';

export interface PictureJob {
	file: string;
	tree: PictureNode;
}

/** Each is written beside its place and then moved there, so that a killed build leaves no half picture. */
export async function paintAll(jobs: PictureJob[]): Promise<void> {
	for (const { file, tree } of jobs) {
		const half = `${file}.${process.pid}-${threadId}`;
		writeFileSync(half, await pngOf(tree));
		renameSync(half, file);
	}
}
