/** The marks of a lane, each with its date, and the arch from one to another. */
import type { Link, Mark, Text } from '../../scene/scene.ts';
import { DAGGER, boxOfText, textAt } from '../../scene/text.ts';
import { discAt } from './cell.ts';
import { rowOf } from './part.ts';
import { namesOf, type Stand } from './stands.ts';

export interface LineForm {
	type: number;
	/**
	 * Below: the date under its mark, the party's name beside the mark. Beside: the date there, the name before the line.
	 * Rail: both stand on the line, the name between the first mark and its date, or before it.
	 */
	dates: 'below' | 'beside' | 'rail';
}

/** A mark with the room for itself and its date. */
export interface Slot {
	stand: Stand;
	x: number;
	width: number;
	/** Row of the lane, where one row is too short for all that stand at a step. */
	row: number;
}

/** What two rings beside each other take, in pixels. */
export const RINGS = 7;

export const radiusOf = (type: number) => Math.min(type * 0.6, rowOf(type) / 2 - 2);

export const rowHeight = ({ type, dates }: LineForm) => rowOf(type) + (dates === 'below' ? type * 1.15 : 0);

/** A mark with its party's name beside it is hit on the name too. */
export function withName(mark: Mark, [name]: Text[]): Mark {
	if (!name) return mark;
	const { x, width } = boxOfText(name);
	const left = Math.min(mark.x, x);
	return { ...mark, x: left, width: Math.max(mark.x + mark.width, x + width) - left };
}

/** With so much room around its words as its lane has, up to a part of their size: a ring does not cut them. */
export function roomy(mark: Mark, marks: Mark[], room: number, width: number, type: number): Mark {
	const side = (gap: number) => Math.max(0, Math.min(type * 0.2, (gap - RINGS) / 2));
	const ends = marks.map(({ x, width }) => x + width).filter((end) => end <= mark.x);
	const starts = marks.map(({ x }) => x).filter((x) => x >= mark.x + mark.width);
	const left = ends.length ? side(mark.x - Math.max(...ends)) : Math.min(type * 0.2, mark.x);
	const end = mark.x + mark.width;
	const right = starts.length ? side(Math.min(...starts) - end) : Math.max(0, Math.min(type * 0.2, width - end));
	const tall = Math.max(0, Math.min(type * 0.15, (room - RINGS) / 2));
	return {
		...mark,
		x: mark.x - left,
		y: mark.y - tall,
		width: mark.width + left + right,
		height: mark.height + 2 * tall
	};
}

/** @param name width of a name that stands between the mark and its date */
export function markOf({ stand, x, width }: Slot, y: number, name: number, form: LineForm): Mark {
	const { type, dates } = form;
	const r = radiusOf(type);
	const row = rowOf(type);
	const below = dates === 'below';
	const at = below ? { x, y: y + row / 2 + type * 0.82 } : { x: x + 2 * r + type * 0.4 + name, y: y + type * 0.35 };
	const date = textAt(stand.when, at.x, at.y, { size: type, tone: 'quiet' });
	const dagger = textAt(DAGGER, at.x + date.width, at.y, { size: type, tone: 'mark' });
	const texts = stand.disputed ? [date, dagger] : [date];
	const disc = discAt(x + r, y, r, stand.own);
	return {
		...namesOf(stand),
		x,
		y: y - row / 2,
		width: width + name,
		height: rowHeight(form),
		shapes: [disc],
		texts
	};
}

/** An arch over what stands between two marks, with its head on the later one. */
export function moveOf(from: Mark, to: Mark, party: string, type: number): Link {
	const [r, y] = [radiusOf(type), from.y + rowOf(type) / 2];
	const [a, b, end] = [from.x + r, to.x + r, to.y + rowOf(type) / 2 - r];
	const rise = y - r - type * 0.9;
	const tip = type * 0.3;
	const path = `M${a} ${y - r}Q${a} ${rise} ${(a + b) / 2} ${rise}T${b} ${end}M${b - tip} ${end - tip}L${b} ${end}L${b + tip} ${end - tip}`;
	return { from: from.id, to: to.id, path, party, dashed: false };
}
