/** Paints pictures into files, one after the other. */
import { renameSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { pngOf } from './picture-png.ts';

export interface PictureJob {
	file: string;
	svg: string;
	/** Whether the file is a PNG, and how many of its pixels there are for each of the picture's; an SVG otherwise. */
	scale: number | null;
}

/** Each is written beside its place and then moved there, so that a killed build leaves no half picture. */
export function paintAll(jobs: PictureJob[]): void {
	for (const { file, svg, scale } of jobs) {
		const half = `${file}.${process.pid}-${threadId}`;
		writeFileSync(half, scale === null ? svg : pngOf(svg, scale));
		renameSync(half, file);
	}
}
