/** Lanes, lines and nodes of the thread in a picture, as on the page, in rows whose heights are given. */
import type { Dataset } from '../data/schema.ts';
import type { MoveRow } from '../layout/move.ts';
import { LANE, NODE_Y, threadLayout, type ThreadRow } from '../layout/thread.ts';
import { knot, scaled } from './knot.ts';
import { shape, type PictureNode } from './node.ts';
import { markInk, rule } from './tokens.ts';

interface Scale {
	across: number;
	down: number;
	height: number;
	top: number;
}

/** One piece of a reply line in one row. */
function reply(piece: ThreadRow['pieces'][number], scale: Scale, colour: (party: string) => string): PictureNode {
	const { across, down, height, top } = scale;
	const run = piece.run && `M${piece.run.x * across} ${piece.run.y * down}V${height}`;
	return shape('path', {
		d: `${piece.curve && scaled(piece.curve, across, down)}${run ?? ''}`,
		transform: `translate(0 ${top})`,
		fill: 'none',
		stroke: colour(piece.party),
		strokeWidth: 4,
		strokeLinecap: 'round',
		...(piece.inferred && { strokeDasharray: '12 10', strokeLinecap: 'butt' })
	});
}

/** @param lane width of a party's lane */
export function threads(
	{ d, strong }: { d: Dataset; strong: (id: string) => boolean },
	moves: MoveRow[],
	rows: { height: number; nodeY: number }[],
	lane: number
): PictureNode[] {
	const parties = d.info.parties.map(({ id }) => id).filter((id) => moves.some(({ datum }) => datum.by === id));
	const thread = threadLayout(
		moves.map(({ datum }) => datum),
		parties
	);
	const across = lane / LANE;
	const all = rows.reduce((sum, { height }) => sum + height, 0);
	const rails = thread.lanes.map(({ x }) =>
		shape('path', { d: `M${x * across} 0V${all}`, stroke: rule, strokeWidth: 2 })
	);
	let top = 0;
	const placed = thread.rows.map((row, i) => {
		const at = { row, move: moves[i]!, top, ...rows[i]! };
		top += at.height;
		return at;
	});
	const lines = placed.flatMap(({ row, height, nodeY, top }) =>
		row.pieces.map((piece) =>
			reply(piece, { across, down: nodeY / NODE_Y, height, top }, (party) =>
				markInk(d, party, piece.key.split('>').some(strong))
			)
		)
	);
	const nodes = placed.map(({ row, move, top, nodeY }) =>
		knot(move, row.x * across, top + nodeY, Math.min(lane * 0.78, 44), markInk(d, move.datum.by, strong(move.id)))
	);
	return [...rails, ...lines, ...nodes];
}
