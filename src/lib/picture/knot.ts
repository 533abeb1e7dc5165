/** The node of a move, out of the one glyph set. */
import { moveGlyph, type Glyph } from '../scene/glyph.ts';
import type { MoveRow } from '../layout/move.ts';
import { shape, type PictureNode } from './node.ts';
import { paper } from './tokens.ts';

const BOX = 20;

/** An absolute path, made wider and higher: its numbers are x and y in turn. */
export function scaled(path: string, across: number, down: number): string {
	let n = 0;
	return path.replace(/-?\d+(?:\.\d+)?/gu, (number) =>
		String(+(Number(number) * (n++ % 2 ? down : across)).toFixed(2))
	);
}

/** A glyph with its middle at x, y and `size` pixels wide. */
export function glyphAt(
	glyph: Glyph,
	x: number,
	y: number,
	size: number,
	colour: string,
	below: PictureNode[] = []
): PictureNode {
	const stroke = {
		d: glyph.stroke,
		fill: 'none',
		stroke: glyph.inlaid ? paper : colour,
		strokeWidth: 2.2,
		strokeLinecap: 'round',
		strokeLinejoin: 'round',
		...(glyph.dotted && { strokeDasharray: '0.5 4.2' })
	};
	const scale = size / BOX;
	return shape('g', {
		transform: `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`,
		children: [...below, ...(glyph.fill ? [shape('path', { d: glyph.fill, fill: colour })] : []), shape('path', stroke)]
	});
}

/** A move's node on its lane; an offer that nobody answers ends in the open. */
export function knot(move: MoveRow, x: number, y: number, size: number, colour: string): PictureNode {
	const open = {
		d: 'M10 19v11m-4 0h8',
		fill: 'none',
		stroke: colour,
		strokeWidth: 2,
		strokeDasharray: '1 4',
		strokeLinecap: 'round'
	};
	return glyphAt(moveGlyph[move.datum.kind], x, y, size, colour, [
		...(move.open ? [shape('path', open)] : []),
		shape('circle', { cx: BOX / 2, cy: BOX / 2, r: 9, fill: paper })
	]);
}
