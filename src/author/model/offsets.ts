/** Between the offsets of a locator, in code points, and those of a browser, in UTF-16 units. */

export interface Offsets {
	/** UTF-16 offset of a code point; that of the end for any beyond it. */
	toUnits(point: number): number;
	/** Code point at a UTF-16 offset. */
	toPoints(unit: number): number;
}

/** Counted once for a text, so that no highlight counts it again. */
export function offsetsOf(text: string): Offsets {
	const units: number[] = [];
	const points: number[] = [];
	let at = 0;
	for (const point of text) {
		units.push(at);
		for (let i = 0; i < point.length; i++) points.push(units.length - 1);
		at += point.length;
	}
	return {
		toUnits: (point) => units[point] ?? at,
		toPoints: (unit) => points[unit] ?? units.length
	};
}
