/** Shapes as SVG names them, for every printer. */
import type { Shape, Text } from './scene.ts';

/** `text-anchor`, undefined for the start; a text that runs from right to left starts at its right edge. */
export function anchorOf({ anchor = 'start', rtl }: Text): 'start' | 'middle' | 'end' | undefined {
	if (anchor === 'middle') return anchor;
	return (anchor === 'end') === (rtl ?? false) ? undefined : 'end';
}

/** Halves of a pixel are fine enough, and light. */
export const round = (n: number) => Math.round(n * 2) / 2;

/** The attributes that say where a shape is. */
export function placeOf(shape: Shape): Record<string, string | number> {
	switch (shape.type) {
		case 'rect': {
			const { x, y, width, height, rx = 0 } = shape;
			return { x: round(x), y: round(y), width: round(width), height: round(height), ...(rx && { rx }) };
		}
		case 'circle':
			return { cx: round(shape.cx), cy: round(shape.cy), r: round(shape.r) };
		case 'line':
			return { x1: round(shape.x1), y1: round(shape.y1), x2: round(shape.x2), y2: round(shape.y2) };
		case 'path': {
			const transform = transformOf(shape);
			return { d: shape.d, ...(transform && { transform }) };
		}
	}
}

/** Where a path is drawn, and how large; '' where it has its place. */
export function transformOf(shape: Shape): string {
	if (shape.type !== 'path') return '';
	const { x = 0, y = 0, scale = 1 } = shape;
	const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 100) / 100})`;
	return x || y || scale !== 1 ? `translate(${round(x)} ${round(y)})${scaled}` : '';
}

/** The attributes that say how its outline is drawn. */
export const outlineOf = ({ stroke, strokeWidth = 1, dash }: Shape): Record<string, string | number> => ({
	...(stroke && strokeWidth !== 1 && { 'stroke-width': strokeWidth }),
	...(stroke && dash && { 'stroke-dasharray': dash })
});

/** The ring around a mark in focus, a little outside of it. */
export const ringOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
	x: round(x - 2.5),
	y: round(y - 2.5),
	width: round(width + 5),
	height: round(height + 5),
	rx: 6
});
