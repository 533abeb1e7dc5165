/** Paints pictures and keeps them, one after the other. */
import { keep } from './kept.ts';
import { pngOf } from './picture-png.ts';

export interface PictureJob {
	file: string;
	svg: string;
	/** Whether the file is a PNG, and how many of its pixels there are for each of the picture's; an SVG otherwise. */
	scale: number | null;
}

export function paintAll(jobs: PictureJob[]): void {
	for (const { file, svg, scale } of jobs) keep(file, scale === null ? svg : pngOf(svg, scale));
}
