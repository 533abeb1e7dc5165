/**
 * The thread as one drawing of a fixed scale, for screens where nothing is measured: rows of one height, lanes as far
 * apart as their heads need. The ways of the lines are those of the chart everywhere else (layout/thread.ts).
 */
import { linkVertical } from 'd3';
import type { MoveRow, Moves } from '../../layout/move.ts';
import { LANE } from '../../layout/thread.ts';

/** In units of a 24th of the screen's smallest letter. */
export interface Scale {
	lane: number;
	row: number;
	/** Radius of a node. */
	radius: number;
}

export interface Line {
	key: string;
	/** The party that answers. */
	party: string;
	dotted: boolean;
	d: string;
}

export interface Knot {
	row: MoveRow;
	x: number;
	y: number;
}

export interface ThreadDrawing {
	width: number;
	height: number;
	lanes: { party: string; name: string; x: number }[];
	lines: Line[];
	knots: Knot[];
}

const curve = linkVertical<{ source: [number, number]; target: [number, number] }, [number, number]>();

/** Draws all rows of a layout. A part of it is a window onto the same drawing. */
export function threadDrawing(layout: Moves, { lane, row, radius }: Scale): ThreadDrawing {
	/** A track beside a lane stays clear of the nodes, however wide the lanes are. */
	const x = (at: number) => {
		const nearest = Math.round(at / LANE - 0.5);
		const beside = at - (nearest + 0.5) * LANE;
		return (nearest + 0.5) * lane + Math.sign(Math.round(beside)) * (radius + 7);
	};
	const knots = layout.rows.map((one, i) => ({ row: one, x: x(one.x), y: (i + 0.5) * row }));
	const reach = row * 0.7;
	const lines = knots.flatMap(({ row: target, x: tx, y: ty }, to) =>
		target.datum.answers.flatMap((id): Line[] => {
			const from = knots.find((knot) => knot.row.id === id);
			if (!from) return [];
			const key = `${id}>${target.id}`;
			const way = x(from.row.pieces.find((piece) => piece.key === key)?.run?.x ?? target.x);
			const path =
				to - knots.indexOf(from) === 1
					? curve({ source: [from.x, from.y], target: [tx, ty] })
					: [
							curve({ source: [from.x, from.y], target: [way, from.y + reach] }),
							`V${ty - reach}`,
							curve({ source: [way, ty - reach], target: [tx, ty] })?.replace(/^M[^C]+/, '')
						].join('');
			return [{ key, party: target.datum.by, dotted: target.datum.kind === 'silence', d: path ?? '' }];
		})
	);
	return {
		width: lane * layout.parties.length,
		height: row * layout.rows.length,
		lanes: layout.lanes.map(({ party, x: at }, i) => ({ party, name: layout.parties[i]?.name ?? '', x: x(at) })),
		lines,
		knots
	};
}
