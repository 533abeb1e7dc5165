/**
 * The thread as one drawing of a fixed scale, for screens where nothing is measured: rows as high as their words, lanes as far
 * apart as their heads need. The ways of the lines are those of the chart everywhere else (layout/thread.ts).
 */
import { linkVertical } from 'd3';
import type { MoveRow, Moves } from '../../layout/move.ts';
import { LANE } from '../../layout/thread.ts';

/** In units of a 24th of the screen's smallest letter. */
export interface Scale {
	lane: number;
	/** Height of each row. */
	rows: readonly number[];
	/** Radius of a node. */
	radius: number;
}

export interface Line {
	key: string;
	/** The party whose move is linked. */
	party: string;
	inferred: boolean;
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

/** Where a row begins. */
export const topOf = (rows: readonly number[], at: number): number =>
	rows.slice(0, at).reduce((sum, one) => sum + one, 0);

/** Draws all rows of a layout. A part of it is a window onto the same drawing. */
export function threadDrawing(layout: Moves, { lane, rows, radius }: Scale): ThreadDrawing {
	/** A track beside a lane stays clear of the nodes, however wide the lanes are. */
	const x = (at: number) => {
		const nearest = Math.round(at / LANE - 0.5);
		const beside = at - (nearest + 0.5) * LANE;
		return (nearest + 0.5) * lane + Math.sign(Math.round(beside)) * (radius + 7);
	};
	const knots = layout.rows.map((one, i) => ({ row: one, x: x(one.x), y: topOf(rows, i) + rows[i]! / 2 }));
	const lines = knots.flatMap(({ row: target, x: tx, y: ty }, to) =>
		target.datum.links.flatMap(({ to: id, basis }): Line[] => {
			const at = knots.findIndex((knot) => knot.row.id === id);
			const from = knots[at];
			if (!from) return [];
			const [down, up] = [rows[at]! * 0.7, rows[to]! * 0.7];
			const key = `${id}>${target.id}`;
			const way = x(from.row.pieces.find((piece) => piece.key === key)?.run?.x ?? target.x);
			const path =
				to - at === 1
					? curve({ source: [from.x, from.y], target: [tx, ty] })
					: [
							curve({ source: [from.x, from.y], target: [way, from.y + down] }),
							`V${ty - up}`,
							curve({ source: [way, ty - up], target: [tx, ty] })?.replace(/^M[^C]+/, '')
						].join('');
			return [{ key, party: target.datum.by, inferred: basis === 'inferred', d: path ?? '' }];
		})
	);
	return {
		width: lane * layout.parties.length,
		height: topOf(rows, rows.length),
		lanes: layout.lanes.map(({ party, x: at }, i) => ({ party, name: layout.parties[i]?.name ?? '', x: x(at) })),
		lines,
		knots
	};
}
