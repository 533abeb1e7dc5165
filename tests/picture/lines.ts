/** The lines of text of a picture, by their edges. */
import { DAGGER_WIDTH } from '../../src/lib/picture/dagger.ts';
import type { Line } from '../../src/lib/picture/drawing.ts';
import type { Picture } from '../../src/lib/picture/picture.ts';
import { widthOf, type Face } from '../../src/lib/picture/width.ts';

export interface PlacedLine {
	text: string;
	size: number;
	face: Face;
	left: number;
	top: number;
	width: number;
}

export const linesOf = ({ lines }: Pick<Picture, 'lines'>): PlacedLine[] =>
	lines.map(({ text, size, face, align, x, y, dagger }: Line) => {
		const width = widthOf(text, size, face) + (dagger ? size * DAGGER_WIDTH : 0);
		return { text, size, face, left: align === 'center' ? x - width / 2 : x, top: y, width };
	});

export const textsOf = (picture: Pick<Picture, 'lines'>) =>
	linesOf(picture)
		.map(({ text }) => text)
		.filter((text) => text);

const overlap = (a: PlacedLine, b: PlacedLine) =>
	a.left < b.left + b.width - 1 && b.left < a.left + a.width - 1 && a.top < b.top + b.size && b.top < a.top + a.size;

/** What no picture may have: text that is too small, cut, or on other text. */
export function faultsOf(picture: Picture): string[] {
	const lines = linesOf(picture);
	return lines.flatMap((line, i) => [
		...(line.size < 22 ? [`too small: ${line.text}`] : []),
		...(line.left < 55 || line.left + line.width > 1146 ? [`over the margin: ${line.text}`] : []),
		...(line.top < 0 || line.top + line.size * 1.25 > picture.height ? [`cut: ${line.text}`] : []),
		...lines
			.slice(i + 1)
			.flatMap((other) => (overlap(line, other) ? [`on each other: ${line.text} / ${other.text}`] : []))
	]);
}
