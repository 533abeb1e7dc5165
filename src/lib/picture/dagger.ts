/** The mark of a record on which the sources differ: a small raised dagger, as on the page. */
import { shape, type PictureNode } from './node.ts';

export const DAGGER = '†';
/** Air before it and its own width, in shares of the size of its text. */
export const DAGGER_WIDTH = 0.46;

/** Drawn, as not every cut of a font has it; `x` is the end of the text, `y` the top of its line. */
export const dagger = (x: number, y: number, size: number, colour: string): PictureNode =>
	shape('path', {
		d: 'M5 1V15M1.5 5H8.5',
		transform: `translate(${x + size * 0.06} ${y + size * 0.2}) scale(${size / 25})`,
		fill: 'none',
		stroke: colour,
		strokeWidth: 2.4,
		strokeLinecap: 'round'
	});
