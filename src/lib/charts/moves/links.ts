/** Lines from a move to the one it is linked to; only links of the data whose two ends are drawn. */
import { linkVertical } from 'd3';
import type { Link } from '../../scene/scene.ts';
import { round } from '../../scene/shape.ts';
import type { Item } from './model.ts';

export type Point = [number, number];

const curve = linkVertical<{ source: Point; target: Point }, Point>().digits(1);

/** A bow below two signs that stand at the same time. */
const bow = ([x1, y1]: Point, [x2, y2]: Point, deep: number) =>
	`M${round(x1)},${round(y1)}Q${round((x1 + x2) / 2)},${round(Math.max(y1, y2) + deep)},${round(x2)},${round(y2)}`;

/** @param place the centre of a move’s sign; `size` is that of the signs */
export function linksOf(items: readonly Item[], place: ReadonlyMap<string, Point>, size: number): Link[] {
	return items.flatMap(({ move }) =>
		move.links.flatMap(({ to, basis }): Link[] => {
			const [source, target] = [place.get(to), place.get(move.id)];
			if (!source || !target) return [];
			const flat = Math.abs(source[1] - target[1]) < size;
			const path = flat ? bow(source, target, size * 1.1) : (curve({ source, target }) ?? '');
			return [{ from: to, to: move.id, path, party: move.by ?? '', dashed: basis === 'inferred' }];
		})
	);
}
