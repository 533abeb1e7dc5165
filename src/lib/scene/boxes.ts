/** The rooms that pictures are laid out for. A width between two of them shows the smaller one, enlarged. */
import type { Box, Scene } from './scene.ts';

/** A chart, laid out for a box. */
export type Layout = (box: Box) => Scene;

/**
 * On a page and in an embed: with its title and the line of its source a picture is at most 720 px tall, and 640 px from
 * 640 px of width on. The widths stand in `picture.css` too.
 */
export const pageBoxes: readonly Box[] = [
	{ width: 300, height: 540, type: 12 },
	{ width: 600, height: 520, type: 12 },
	{ width: 940, height: 520, type: 13 }
];

/** In the story, where the words stand beside it or below it: few records, in large letters where there is room. */
export const storyBoxes: readonly Box[] = [{ width: 300, height: 330, type: 12 }];

/** Beside the questions of an activity, on a screen and on paper. */
export const workBoxes = pageBoxes.slice(0, 2);

/** The room under the title of a slide of 1280 by 720, of one of 1024 by 768, and of a social picture of 1200 by 630. */
export const slideBoxes = {
	wide: { width: 1080, height: 520, type: 24 },
	square: { width: 945, height: 560, type: 24 }
} as const satisfies Record<string, Box>;
export const socialBox: Box = { width: 1088, height: 450, type: 22 };

/** Every room there is, by name: for the gallery, for tests and for looking at. */
export const allBoxes: readonly (Box & { name: string })[] = [
	...pageBoxes.map((box) => ({ ...box, name: `page-${box.width}` })),
	...storyBoxes.map((box) => ({ ...box, name: `story-${box.width}` })),
	...Object.entries(slideBoxes).map(([name, box]) => ({ ...box, name: `slide-${name}` })),
	{ ...socialBox, name: 'social' }
];
