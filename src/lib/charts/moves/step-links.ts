/** Lines across the table, from a move to the one that answers it. */
import type { Link } from '../../scene/scene.ts';
import { round } from '../../scene/shape.ts';
import type { Point } from './links.ts';
import type { Block } from './step-block.ts';
import type { Sizes } from './step-sizes.ts';

/** A line leaves downward and arrives from above; between two signs on one edge it bows out over the table. */
function pathOf(from: Block, [x1, y1]: Point, [x2, y2]: Point, { left, right }: Sizes): string {
	const table = right - left;
	const reach = Math.min((y2 - y1) / 2, table * 0.9);
	const bow = from.side !== 'middle' && x1 === x2 ? table * (from.side === 'left' ? 0.5 : -0.5) : 0;
	const points = [x1 + bow, y1 + reach, x2 + bow, y2 - reach, x2, y2].map(round);
	return `M${round(x1)},${round(y1)}C${points.join(',')}`;
}

/** @param places the middle of each block’s sign, from above */
export function linksAcross(blocks: readonly Block[], places: readonly number[], sizes: Sizes): Link[] {
	const index = new Map(blocks.map(({ item }, i) => [item.id, i]));
	return blocks.flatMap((block, to) =>
		block.item.move.links.flatMap((link): Link[] => {
			const from = index.get(link.to);
			const source = from === undefined ? undefined : blocks[from];
			if (!source || from === undefined) return [];
			/** What stands over the table covers what is under it, so the line starts at its lower edge. */
			const start = (places[from] ?? 0) + (source.side === 'middle' ? source.down : 0);
			const path = pathOf(source, [source.x, start], [block.x, places[to] ?? 0], sizes);
			const { move } = block.item;
			return [{ from: link.to, to: move.id, path, party: move.by ?? '', dashed: link.basis === 'inferred' }];
		})
	);
}
