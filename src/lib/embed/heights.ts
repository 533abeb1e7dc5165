/** How tall embeds are, so that a page can keep their place before they have come. Measured when the site is built. */

/** Width and height in CSS pixels, the narrowest first. */
export type Measured = readonly (readonly [width: number, height: number])[];

/** By what stands below `embed/`: `moves`, `story`, `records`. */
export type Heights = Record<string, Measured>;

/** The widths that are measured. */
export const WIDTHS = [320, 480, 640, 768, 960, 1200] as const;

/** What a host keeps free where nothing has been measured. */
export const UNMEASURED: Measured = [
	[320, 900],
	[1200, 640]
];

/** The height to keep free at a width: between two measured ones on the line that joins them, beyond them the nearest. */
export function heightAt(rows: Measured, width: number): number {
	const after = rows.findIndex(([each]) => each >= width);
	const [right, bottom] = rows[after] ?? rows.at(-1)!;
	const [left, top] = rows[after - 1] ?? [right, bottom];
	return left < width && width < right ? Math.round(top + ((bottom - top) * (width - left)) / (right - left)) : bottom;
}

/** A story in a frame of one height is read step by step: the room of a step. */
export const STEPPER = 720;
