/**
 * A few moves for a step of the story, across the table: its two sides face each other, time runs down, and each move is a
 * sign on its maker's edge with the words outside. What others did stands over the table.
 */
import { bisectLeft } from 'd3';
import { whenOf } from '../../data/find.ts';
import { keptWith } from '../../data/kept-with.ts';
import type { Dataset } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { wrap } from '../../scene/measure.ts';
import type { Box, Mark, Scene, Shape, Text } from '../../scene/scene.ts';
import { ASCENT, heightOfLines, LEADING, textAt } from '../../scene/text.ts';
import { sideNames } from '../sides.ts';
import { daysInWords, daysOf } from './days.ts';
import type { Item, Model } from './model.ts';
import { blocksOf, type Block } from './step-block.ts';
import { linksAcross } from './step-links.ts';
import { markOf, onTable } from './step-mark.ts';
import { placesOf } from './step-places.ts';
import { dateLines, sizesFor, tables, type Sizes } from './step-sizes.ts';

/** Room for a ring at the upper and the lower end of the table. */
const EDGE = 4;

/** The names of the two sides, and the room that they take. */
function headOf({ d }: Model, { small, left, right }: Sizes): { height: number; texts: Text[] } | null {
	const names = sideNames(d, { left, right, gap: small * 0.5 }, Math.round(small * 1.25), small);
	if (!names) return null;
	const { lines, size, at } = names;
	return { height: lines * size * LEADING + small * 0.4, texts: at(size * (ASCENT + (lines - 1) * LEADING)) };
}

/** The days between two moves that follow each other. */
const between = (a: Item | undefined, b: Item) => (a?.days && b.days ? Math.max(0, b.days.at - a.days.at) : 0);

const datesOf = keptWith((d: Dataset) =>
	d.moves.flatMap((move) => daysOf(whenOf(d, move))?.at ?? []).sort((a, b) => a - b)
);

/** No move of the whole dataset is dated to one of these days, shown or not. */
function isEmpty({ d }: Model, from: number, to: number) {
	const dates = datesOf(d);
	const next = dates[bisectLeft(dates, from)];
	return next === undefined || next > to;
}

/** Days that no source dates a move to, on a dashed line over the table, where there are many and there is room to say so. */
function emptyDays(model: Model, blocks: readonly Block[], places: readonly number[], i: number, sizes: Sizes) {
	const [block, before] = [blocks[i], blocks[i - 1]];
	const days = block ? between(before?.item, block.item) - 1 : 0;
	if (!block || !before?.item.days || days <= 3) return null;
	const [first, last] = [before.item.days.at + 1, before.item.days.at + days];
	const room = sizes.right - sizes.left - sizes.small;
	const said = isEmpty(model, first, last) ? wrap(en.moves.noMove, room, { size: sizes.small }) : [];
	const lines = said && dateLines(daysInWords(first, last), sizes.date, sizes.small)?.concat(said);
	const [from, to] = [(places[i - 1] ?? 0) + before.down, (places[i] ?? 0) - block.up];
	if (!lines || heightOfLines(lines, sizes.small) > to - from) return null;
	const y = (from + to) / 2;
	const line: Shape = { type: 'line', x1: sizes.left, x2: sizes.right, y1: y, y2: y, stroke: 'quiet', dash: '2 4' };
	return { line, ...onTable(lines, y, sizes) };
}

function draw(model: Model, box: Box, sizes: Sizes, blocks: Block[]): Scene | null {
	const { width, small, left, right } = sizes;
	const sided = blocks.some(({ side }) => side !== 'middle');
	const names = sided ? headOf(model, sizes) : { height: small * 0.4, texts: [] };
	if (!names) return null;
	const drawn = new Set(model.items.map(({ id }) => id));
	const inferred = model.items.some(({ move }) =>
		move.links.some(({ to, basis }) => basis === 'inferred' && drawn.has(to))
	);
	const look = { size: small, anchor: 'middle' as const, tone: 'quiet' as const };
	const under = inferred ? small * LEADING + 4 : 0;
	const end = Math.floor(box.height) - under;
	const key = textAt(en.moves.inferredSign, width / 2, end + 4 + small * ASCENT, look);
	const days = blocks.map((block, i) => between(blocks[i - 1]?.item, block.item));
	const places = placesOf(blocks, { top: names.height + EDGE, end: end - EDGE, days, gap: Math.max(10, small * 0.5) });
	if (!places || (inferred && key.width > width)) return null;
	const empty = blocks.map((_, i) => emptyDays(model, blocks, places, i, sizes));
	const marks = blocks.map((block, i): Mark => {
		const mark = markOf(model, block, places[i] ?? 0, sizes, box.focus);
		const { behind = [], texts = [] } = empty[i] ?? {};
		return { ...mark, shapes: [...behind, ...mark.shapes], texts: [...texts, ...mark.texts] };
	});
	const table: Shape = { type: 'rect', x: left, y: 0, width: right - left, height: end, rx: small, fill: 'table' };
	const needs = { width, height: Math.floor(box.height) };
	return {
		...needs,
		fits: true,
		needs,
		ground: {
			shapes: [table, ...empty.flatMap((note) => note?.line ?? [])],
			texts: [...names.texts, ...(inferred ? [key] : [])]
		},
		marks,
		links: linksAcross(blocks, places, sizes),
		more: 0
	};
}

/** Of the largest words so many lines would fill the height of the picture. */
const LARGEST = 11;
/** What a table is worth, in sizes of the words: slightly smaller ones on a wide table come before larger ones on a narrow one. */
const worth = { wide: 1, 'one line': 0.97, 'two lines': 0.88, words: 0.5 };

/** How large the words are, in sizes of the smallest text, and at which table, from the best way to the last resort. */
const ways = [2.6, 2.2, 1.9, 1.7, 1.5, 1.35, 1.2, 1.1, 1]
	.flatMap((scale) => tables.map((table) => ({ scale, table })))
	.sort((a, b) => b.scale * worth[b.table] - a.scale * worth[a.table]);

/** The most lines that the verb and the words of a move take: large ones are to be short. */
const linesAt = (scale: number) => (scale > 1.2 ? { verb: 1, words: 3 } : { verb: 3, words: scale > 1 ? 4 : 9 });

/** @returns null where there are too many for the room */
export function step(model: Model, box: Box): Scene | null {
	if (!model.items.length) return null;
	for (const { scale, table } of ways) {
		const type = Math.round(box.type * scale);
		if (type > Math.max(box.type, box.height / LARGEST)) continue;
		const sizes = sizesFor(model, box, type, table);
		const blocks = blocksOf(model, sizes, linesAt(scale), box.focus);
		const scene = blocks && draw(model, box, sizes, blocks);
		if (scene) return scene;
	}
	return null;
}
