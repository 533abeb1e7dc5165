/** Paints pictures and keeps them, one after the other. */
import { setImmediate } from 'node:timers/promises';
import { keep } from './kept.ts';
import { pngOf } from './picture-png.ts';

export interface PictureJob {
	file: string;
	svg: string;
	/** Whether the file is a PNG, and how many of its pixels there are for each of the picture's; an SVG otherwise. */
	scale: number | null;
}

/** The memory of a painted picture is given back only when the thread takes a breath. */
export async function paintAll(jobs: PictureJob[]): Promise<void> {
	for (const { file, svg, scale } of jobs) {
		keep(file, scale === null ? svg : pngOf(svg, scale));
		await setImmediate();
	}
}
