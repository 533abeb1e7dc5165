/** The mark of a record on which the sources differ: a small raised dagger, as on the page. */
import { shape, type PictureNode } from './node.ts';

export const DAGGER = '†';

/** Behind a text that ends at x, in a line whose box begins at y. */
export const dagger = (x: number, y: number, size: number, colour: string): PictureNode =>
	shape('path', {
		d: 'M5 0V15M1 4.5H9',
		transform: `translate(${x + size * 0.06} ${y + size * 0.22}) scale(${size / 26})`,
		fill: 'none',
		stroke: colour,
		strokeWidth: 2.6,
		strokeLinecap: 'round'
	});
