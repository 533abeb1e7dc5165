/**
 * The geometry of the thread: a lane for each party, a node for each move, a line from a move to every one linked to it.
 * Pure, and drawn row by row: a row's height is whatever its words need, so lines are given as a curve near the top of
 * a row (pixels) and a straight run to its foot (100 %). Nothing has to be measured, and any width works.
 */
import { linkVertical, scalePoint } from 'd3';
import type { MoveLink } from '../data/schema.ts';

/** As much of a move as the geometry needs; the client script reads it back from the printed page. */
export interface Knot {
	id: string;
	by: string;
	/** The moves it is linked to, and whether a source says so or we infer it. */
	links: { to: string; basis: MoveLink['basis'] }[];
}

export interface Piece {
	/** `<move>><move linked to it>`: the same line keeps its key from row to row and from filter to filter. */
	key: string;
	/** The party whose move is linked: its colour. */
	party: string;
	/** Inferred by us, and dashed. */
	inferred: boolean;
	/** SVG path in pixels; '' where the line only runs straight through. */
	curve: string;
	/** The straight run: at x, from y in pixels to the foot of the row; null where the line ends in this row. */
	run: { x: number; y: number } | null;
}

export interface ThreadRow {
	id: string;
	x: number;
	pieces: Piece[];
}

export interface Thread {
	/** Width of the lanes in pixels, and the x of each. */
	width: number;
	lanes: { party: string; x: number }[];
	rows: ThreadRow[];
}

export const LANE = 28;
/** How far beside a lane the two tracks of a gutter run: clear of the nodes, and of each other. */
const TRACK = 10;
/** Centre of the node, and the depth by which a line has reached the lane it travels in, from the top of the row. */
export const NODE_Y = 20;
export const REACH_Y = 44;

const curve = linkVertical<{ source: [number, number]; target: [number, number] }, [number, number]>();

interface Edge {
	key: string;
	from: number;
	to: number;
	source: Knot;
	target: Knot;
	inferred: boolean;
}

const edgesOf = (knots: Knot[]): Edge[] =>
	knots.flatMap((target, to) =>
		target.links.flatMap(({ to: id, basis }) => {
			const from = knots.findIndex((knot) => knot.id === id);
			const key = `${id}>${target.id}`;
			return from < 0 ? [] : [{ key, from, to, source: knots[from]!, target, inferred: basis === 'inferred' }];
		})
	);

/** Chooses the x in which each line travels: the answerer's lane, the offerer's, or the nearest free track of a gutter. */
function route(edges: Edge[], knots: Knot[], x: (party: string) => number): Map<string, number> {
	const taken: { x: number; edge: Edge }[] = [];
	const overlaps = (a: Edge, b: Edge) => Math.max(a.from, b.from) < Math.min(a.to, b.to);
	const free = (at: number, edge: Edge) =>
		!knots.some((knot, row) => row > edge.from && row < edge.to && x(knot.by) === at) &&
		!taken.some((t) => t.x === at && overlaps(t.edge, edge) && t.edge.from !== edge.from && t.edge.to !== edge.to);
	const lanes = [...new Set(knots.map((knot) => x(knot.by)))].sort((a, b) => a - b);
	const gutters = lanes.flatMap((at) => [at - TRACK, at + TRACK]);
	const ways = new Map<string, number>();
	for (const edge of [...edges].sort((a, b) => a.to - a.from - (b.to - b.from))) {
		const [a, b] = [x(edge.source.by), x(edge.target.by)];
		const middle = (a + b) / 2;
		const near = [...new Set(gutters)].sort((p, q) => Math.abs(p - middle) - Math.abs(q - middle) || p - q);
		const way = [b, a, ...near].find((at) => free(at, edge)) ?? near[0] ?? b;
		taken.push({ x: way, edge });
		ways.set(edge.key, way);
	}
	return ways;
}

function piece(edge: Edge, row: number, way: number, x: (party: string) => number): Piece {
	const base = { key: edge.key, party: edge.target.by, inferred: edge.inferred };
	const start: [number, number] = [x(edge.source.by), NODE_Y];
	const end: [number, number] = [x(edge.target.by), NODE_Y];
	if (row === edge.from) {
		const direct = start[0] === way;
		return {
			...base,
			curve: direct ? '' : (curve({ source: start, target: [way, REACH_Y] }) ?? ''),
			run: { x: way, y: direct ? NODE_Y : REACH_Y }
		};
	}
	if (row === edge.to) return { ...base, curve: curve({ source: [way, 0], target: end }) ?? '', run: null };
	return { ...base, curve: '', run: { x: way, y: 0 } };
}

/**
 * Lays out the moves in the order given. `parties` names the lanes, left to right.
 * An answer whose offer is not among the moves (filtered away) stands without a line.
 */
export function threadLayout(knots: Knot[], parties: string[]): Thread {
	const scale = scalePoint(parties, [LANE / 2, LANE * (parties.length - 0.5)]);
	const x = (party: string) => scale(party) ?? LANE / 2;
	const edges = edgesOf(knots);
	const ways = route(edges, knots, x);
	return {
		width: LANE * parties.length,
		lanes: parties.map((party) => ({ party, x: x(party) })),
		rows: knots.map((knot, row) => ({
			id: knot.id,
			x: x(knot.by),
			pieces: edges.filter((e) => e.from <= row && row <= e.to).map((e) => piece(e, row, ways.get(e.key)!, x))
		}))
	};
}
