/** A cell of the grid: the glyph of each position that a party takes on an issue, or hatching where no source says. */
import { sum } from 'd3';
import { stanceGlyph } from '../../scene/glyph.ts';
import { measure } from '../../scene/measure.ts';
import type { Mark, Shape } from '../../scene/scene.ts';
import { round } from '../../scene/shape.ts';
import { DAGGER, textAt } from '../../scene/text.ts';
import { rowOf } from './part.ts';
import type { Stance } from '../../data/schema.ts';
import { namesOf, type GridStand } from './stands.ts';

/** A glyph of the party's own words is large, any other one small. */
export const sizeOf = (own: boolean, type: number) => Math.min(type * 1.55, rowOf(type) - 3) * (own ? 1 : 0.72);

/** A mark on the line: large where the party said so itself, as in the grid. */
export const discAt = (cx: number, cy: number, r: number, own: boolean): Shape => ({
	type: 'circle',
	cx,
	cy,
	r: own ? r : r * 0.62,
	fill: 'party'
});

/** A stance at a place: its middle. */
export function glyphAt(stance: Stance, x: number, y: number, size: number): Shape[] {
	const { fill, stroke } = stanceGlyph[stance];
	const at = { type: 'path' as const, x: x - size / 2, y: y - size / 2, scale: size / 20 };
	const outline: Shape = { ...at, d: stroke, stroke: 'party', strokeWidth: stance === 'opposes' ? 4 : 3 };
	return fill ? [{ ...at, d: fill, fill: 'party' }, outline] : [outline];
}

const daggerOf = ({ disputed }: GridStand, type: number) => (disputed ? measure(DAGGER, { size: type }) : 0);

const slotOf = (stand: GridStand, type: number) => Math.max(24, sizeOf(stand.own, type) + 2 + daggerOf(stand, type));

/** What the glyphs of a cell need beside each other. */
export const widthOfCell = (stands: readonly GridStand[], type: number) =>
	stands.reduce((sum, stand) => sum + slotOf(stand, type), 0);

export function marksOf(
	stands: readonly GridStand[],
	cell: { x: number; y: number; width: number; height: number },
	type: number
): Mark[] {
	const { height } = cell;
	/** Rings around two marks in focus do not touch where there is room for that, nor stand much higher than their glyphs. */
	const tall = Math.max(24, Math.min(height - 8, type * 2.2));
	/** A mark alone in its cell is about as wide as it is tall. */
	const wide = stands.length === 1 ? Math.min(tall, cell.width - 8) : 0;
	const widths = stands.map((stand) => Math.max(wide, slotOf(stand, type)));
	let left = cell.x + (cell.width - sum(widths)) / 2;
	return stands.map((stand, i) => {
		const { own, stance, disputed } = stand;
		const width = widths[i] ?? 0;
		const dagger = daggerOf(stand, type);
		const [size, x, y] = [sizeOf(own, type), left + (width - dagger) / 2, cell.y + height / 2];
		const texts = disputed ? [textAt(DAGGER, x + size / 2 + 1, y + type * 0.1, { size: type, tone: 'mark' })] : [];
		const mark = {
			...namesOf(stand),
			x: left,
			y: cell.y + (height - tall) / 2,
			width,
			height: tall,
			shapes: glyphAt(stance, x, y, size),
			texts
		};
		left += width;
		return mark;
	});
}

/** Slanting lines in a rectangle; every cell of one size has the same path. */
export function hatchIn(x: number, y: number, width: number, height: number, type: number): Shape {
	const step = Math.round(type / 2);
	let d = '';
	for (let at = step; at < width + height; at += step) {
		const [a, b] = [Math.min(at, width), Math.max(0, at - width)];
		const [p, q] = [Math.max(0, at - height), Math.min(at, height)];
		d += `M${round(a)} ${round(b)}L${round(p)} ${round(q)}`;
	}
	return { type: 'path', x, y, d, stroke: 'rule' };
}
