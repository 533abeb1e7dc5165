/** The rooms that pictures are laid out for. A width between two of them shows the smaller one, a little enlarged. */
import type { Box, Scene } from './scene.ts';

/** A chart, laid out for a box. */
export type Layout = (box: Box) => Scene;

/**
 * On a page. With its title and the line of its source a picture is at most 720 px tall, and 640 px from 640 px of
 * width on; what the heights leave is the room of those.
 */
export const boxes = [
	{ name: 'narrow', width: 320, height: 540, type: 12 },
	{ name: 'middle', width: 600, height: 520, type: 12 },
	{ name: 'wide', width: 960, height: 530, type: 13 }
] as const;
export type BoxName = (typeof boxes)[number]['name'];

/** The room under the title of a slide of 1280 by 720, and of a social picture of 1200 by 630. */
export const slideBox: Box = { width: 1200, height: 580, type: 24 };
export const socialBox: Box = { width: 1088, height: 450, type: 22 };
