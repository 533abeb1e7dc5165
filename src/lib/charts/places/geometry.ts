/** Points, rectangles and straight lines on the map. */
export interface Point {
	x: number;
	y: number;
}

export interface Rect extends Point {
	width: number;
	height: number;
}

export interface Line {
	from: Point;
	to: Point;
}

export const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The point of a rectangle that is nearest to another point. */
export const nearest = ({ x, y, width, height }: Rect, to: Point): Point => ({
	x: clamp(to.x, x, x + width),
	y: clamp(to.y, y, y + height)
});

/** How far a point lies from a rectangle; 0 inside it. */
export const outside = ({ x, y, width, height }: Rect, point: Point): number =>
	Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));

export const wider = ({ x, y, width, height }: Rect, by: number): Rect => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by
});

export const meet = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const within = (inner: Rect, { x, y, width, height }: Rect) =>
	inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height;

/** How far a point lies from a line. */
export function awayFrom({ from, to }: Line, point: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
	const part = clamp(along, 0, 1);
	return Math.hypot(point.x - from.x - part * dx, point.y - from.y - part * dy);
}

/** Whether a line runs through a rectangle: the part of it between the four sides is not empty (Liang and Barsky). */
export function crosses({ from, to }: Line, { x, y, width, height }: Rect): boolean {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (dx === 0 && (from.x <= x || from.x >= x + width)) return false;
	if (dy === 0 && (from.y <= y || from.y >= y + height)) return false;
	let enters = 0;
	let leaves = 1;
	if (dx !== 0) {
		const a = (x - from.x) / dx;
		const b = (x + width - from.x) / dx;
		enters = Math.max(enters, Math.min(a, b));
		leaves = Math.min(leaves, Math.max(a, b));
	}
	if (dy !== 0) {
		const a = (y - from.y) / dy;
		const b = (y + height - from.y) / dy;
		enters = Math.max(enters, Math.min(a, b));
		leaves = Math.min(leaves, Math.max(a, b));
	}
	return enters < leaves;
}
