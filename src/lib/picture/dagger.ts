/** The mark of a record on which the sources differ: a small raised dagger, as on the page. */
import { shape, type PictureNode } from './node.ts';

export const DAGGER = '†';

/** A drawing of its own, to stand behind a text of this size. */
export const dagger = (size: number, colour: string): PictureNode => ({
	type: 'svg',
	props: {
		width: size * 0.4,
		height: size * 0.7,
		viewBox: '0 0 10 17.5',
		style: { marginLeft: size * 0.06, marginTop: size * 0.2 },
		children: [
			shape('path', { d: 'M5 1V15M1.5 5H8.5', fill: 'none', stroke: colour, strokeWidth: 2.4, strokeLinecap: 'round' })
		]
	}
});
