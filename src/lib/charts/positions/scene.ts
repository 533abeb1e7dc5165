/**
 * The line with its grid. The line: from one end of the scale to the other, who stands where, and when. Under it the grid:
 * every issue, every party, a glyph for its stance. Where not all of it fits, the grid keeps the issues of most weight.
 */
import { rollup, sum } from 'd3';
import type { Dataset } from '../../data/schema.ts';
import { wrap } from '../../scene/measure.ts';
import type { Box, Scene } from '../../scene/scene.ts';
import { heightOfLines, textBlock } from '../../scene/text.ts';
import { unfit } from '../unfit.ts';
import { countIn, gridOf, leftOut, tableOf, type Row } from './grid.ts';
import { RINGS } from './lane-mark.ts';
import { lineOf } from './line.ts';
import { standingOf } from './standing.ts';
import { joined, type Part } from './part.ts';
import { stagedLine, standsOf, type GridStand, type Stand } from './stands.ts';

interface Plan {
	type: number;
	parts: Part[];
	height: number;
	left: Row[];
	/** How many positions are left out beside those rows. */
	hidden: number;
}

/** Between the line and the grid, in sizes of the text. */
const GAP = 0.8;

/** A picture of few records is drawn larger. */
const zooms = [1.9, 1.7, 1.5, 1.3, 1.15, 1];

/** Of the grid, from the one that is read most easily. */
const forms = (['one', 'two', 'stair'] as const).flatMap((heads) => [1, 2, 3].map((lines) => ({ heads, lines })));

export function positionsScene(d: Dataset, box: Box): Scene {
	const { line, grid } = standsOf(d, box);
	const staged = line.length ? stagedLine(d, box) : [];
	const plan =
		(staged.length > line.length ? whole(d, staged, grid, box) : undefined) ??
		whole(d, line, grid, box) ??
		lineAlone(d, line, tableOf(d, grid).rows, box, 0) ??
		some(d, box);
	return plan ? draw(plan, box) : unfit(box, line.length + grid.length);
}

/** The line and as much of the grid as there is room for. */
function whole(d: Dataset, onLine: Stand[], inGrid: GridStand[], box: Box, hidden = 0): Plan | undefined {
	const table = tableOf(d, inGrid);
	const together = box.stage !== undefined;
	const plans = (zoom: number): Plan[] => {
		const type = box.type * zoom;
		return linesOf(d, onLine, box, zoom).flatMap((line): Plan[] => {
			const over = line ? line.height + (table.rows.length ? type * GAP : 0) : 0;
			if (line && !table.rows.length) return hidden ? [] : [{ type, parts: [line], height: over, left: [], hidden }];
			/** Large letters do not need the heads that stand on a stair. */
			const easy = box.stage && zoom > 1.15 ? forms.filter(({ heads }) => heads !== 'stair') : forms;
			return easy.flatMap((form) => {
				const grid = gridOf(table, box.width, box.height - over, { type, known: !line, together, hidden, ...form });
				if (!grid) return [];
				const parts = line ? [line, grid] : [grid];
				return [{ type, parts, height: over + grid.height, left: grid.left, hidden }];
			});
		});
	};
	const fitting = zooms
		.filter((zoom) => box.stage || zoom <= 1.5)
		.flatMap((zoom) => {
			const made = plans(zoom).filter(({ height }) => height <= box.height);
			return zoom === 1 ? made : made.filter((one) => !one.left.length && airIn(one, box) > one.type * 0.4);
		});
	const most = Math.min(...fitting.map(({ left }) => left.length));
	return fitting.find(({ left }) => left.length === most);
}

/** Where there is no room for all parties: those in focus and those of most positions, on the line; else in the grid. */
function some(d: Dataset, box: Box): Plan | undefined {
	const { line, grid } = standsOf(d, box);
	const all = [...line, ...grid];
	const weight = rollup(
		all,
		(stands) => sum(stands, ({ focused, step }) => (focused ? 1000 : step ? 10 : 1)),
		({ party }) => party
	);
	const parties = [...weight].sort((a, b) => b[1] - a[1]).map(([id]) => id);
	const tries = (withLine: boolean) =>
		parties.map((_, i) => {
			const kept = new Set(parties.slice(0, parties.length - i));
			const there = ({ party }: Stand) => kept.has(party);
			const [onLine, inGrid] = [withLine ? line.filter(there) : [], grid.filter(there)];
			return { onLine, inGrid, hidden: all.length - onLine.length - inGrid.length };
		});
	for (const { onLine, inGrid, hidden } of [...(line.length ? tries(true) : []), ...tries(false)]) {
		const plan = whole(d, onLine, inGrid, box, hidden) ?? lineAlone(d, onLine, tableOf(d, inGrid).rows, box, hidden);
		if (plan) return plan;
	}
	return undefined;
}

const lying = (d: Dataset, stands: Stand[], width: number, type: number): Part[] =>
	(['below', 'beside', 'rail'] as const)
		.map((dates) => lineOf(d, stands, width, { type, dates }))
		.filter((line) => line !== null);

/** A narrow picture of the story, in sizes of its text: five heads side by side would be hard to read there. */
const NARROW = 28;

/** Every form of the line that fits the width. It stands in the story where that is narrow, and where it cannot lie. */
function linesOf(d: Dataset, stands: Stand[], { width, height, type, stage }: Box, zoom: number): (Part | undefined)[] {
	if (!stands.length) return [undefined];
	if (stage && width < type * NARROW) {
		const least = standingOf(d, stands, width, type, RINGS)?.height ?? Infinity;
		const stood = standingOf(d, stands, width, type * zoom, least < height ? RINGS : 0);
		if (stood) return [stood];
	}
	if (lying(d, stands, width, type).length) return lying(d, stands, width, type * zoom);
	return [standingOf(d, stands, width, type * zoom)].filter((line) => line !== null);
}

/** Where the grid finds no room at all: the line, and how many issues there are in the words. */
function lineAlone(d: Dataset, stands: Stand[], left: Row[], box: Box, hidden: number): Plan | undefined {
	const { width, height, type } = box;
	const lines = wrap(leftOut(left, hidden), width, { size: type });
	if (!lines?.length) return undefined;
	const note: Part = {
		height: heightOfLines(lines, type),
		rows: 0,
		draw: (top) => joined([{ texts: textBlock(lines, 0, top, { size: type, tone: 'quiet' }) }])
	};
	return linesOf(d, stands, box, 1)
		.flatMap((line) => (line ? [{ line, tall: line.height + type * GAP + note.height }] : []))
		.filter(({ tall }) => tall <= height)
		.map(({ line, tall }) => ({ type, parts: [line, note], height: tall, left, hidden }))
		.at(0);
}

const rowsOf = ({ parts }: Plan) => sum(parts, ({ rows }) => rows);

/** In sizes of the text: a step of the story fills its room. */
const mostAir = ({ parts }: Plan, { stage }: Box) => (stage ? Infinity : parts.length === 1 ? 2 : 0.7);

/** By how much each row may be higher than it has to be. */
const airIn = (plan: Plan, box: Box) =>
	Math.max(0, Math.min((box.height - 1 - plan.height) / rowsOf(plan), plan.type * mostAir(plan, box)));

function draw(plan: Plan, box: Box): Scene {
	const { parts, height, type, left, hidden } = plan;
	const air = airIn(plan, box);
	let y = 0;
	const drawn = joined(
		parts.map((part) => {
			const made = part.draw(y, air);
			y += part.height + part.rows * air + type * GAP;
			return made;
		})
	);
	const tall = Math.ceil(height + rowsOf(plan) * air);
	return {
		width: box.width,
		height: tall,
		fits: true,
		needs: { width: box.width, height: tall },
		ground: { shapes: drawn.shapes, texts: drawn.texts },
		marks: drawn.marks,
		links: drawn.links,
		more: hidden + countIn(left)
	};
}
