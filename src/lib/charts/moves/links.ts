/** Lines from a move to the one it is linked to; only links of the data whose two ends are drawn. */
import { linkVertical } from 'd3';
import type { Link } from '../../scene/scene.ts';
import type { Item } from './model.ts';

export type Point = [number, number];

const curve = linkVertical<{ source: Point; target: Point }, Point>();

/** A bow below two signs that stand at the same time. */
const bow = ([x1, y1]: Point, [x2, y2]: Point, deep: number) =>
	`M${x1},${y1}Q${(x1 + x2) / 2},${Math.max(y1, y2) + deep},${x2},${y2}`;

/** @param place the centre of a move’s sign; `size` is that of the signs */
export function linksOf(items: readonly Item[], place: ReadonlyMap<string, Point>, size: number): Link[] {
	return items.flatMap(({ move }) =>
		move.links.flatMap(({ to, basis }): Link[] => {
			const [source, target] = [place.get(to), place.get(move.id)];
			if (!source || !target) return [];
			const flat = Math.abs(source[1] - target[1]) < size;
			const path = flat ? bow(source, target, size * 1.1) : (curve({ source, target }) ?? '');
			return [{ from: to, to: move.id, path, party: move.by, dashed: basis === 'inferred' }];
		})
	);
}
