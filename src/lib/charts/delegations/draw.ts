/** Puts what was measured in its place. */
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Mark, Scene, Shape, Text } from '../../scene/scene.ts';
import { heightOfLines, LEADING, textAt, textBlock } from '../../scene/text.ts';
import { sideNames } from '../sides.ts';
import type { Card } from './card.ts';
import { ghostOf, markOf } from './mark.ts';
import type { Plan } from './plan.ts';
import { headOf, type Row } from './rows.ts';
import { airOf, gapOf, heightOf, type Cell } from './side.ts';

/** A card in its place: a mark, or the outline of one that another step shows. */
type Seated = { mark: Mark; ghost?: undefined } | { mark?: undefined; ghost: Shape[] };

/** Cards below each other from `top` on, each at the x that `place` says. */
function column(
	cards: Card[],
	top: number,
	side: number,
	{ form, box }: Plan,
	place: (card: Card) => number
): Seated[] {
	let y = top;
	return cards.map((card) => {
		const at = { x: place(card), y, table: side ? ('left' as const) : ('right' as const), focus: box.focus };
		y += card.height + card.behind + gapOf(form);
		return card.person.ghost ? { ghost: ghostOf(card, at) } : { mark: markOf(card, at) };
	});
}

/** A cell in the middle of its row: chairs at the table, those away from it at the outer edge. */
function seatedIn(cell: Cell, side: number, plan: Plan, top: number, height: number): Seated[] {
	const { edges, form, box } = plan;
	const [tall, far] = [heightOf(cell.seats, form), heightOf(cell.away, form)];
	const middle = (of: number) => top + (height - of) / 2;
	const start = middle(cell.height);
	const air = airOf(form);
	return [
		...column(cell.seats, cell.beside ? middle(tall) : start, side, plan, ({ width }) =>
			side ? edges.right + air : edges.left - air - width
		),
		...column(
			cell.away,
			cell.beside ? middle(far) : start + (tall ? tall + gapOf(form) : 0),
			side,
			plan,
			({ width }) => (side ? box.width - width - 1 : 1)
		)
	];
}

/** What stands on the head of the table, or over those at the foot of no table: each in a line, or all in one. */
function headLines({ d, table, rows, edges, form, box }: Plan): string[] {
	const words = headOf(d, table);
	const room = rows.length ? edges.right - edges.left - form.type * 0.5 : box.width;
	const fits = (line: string) => measure(line, { size: form.type }) <= room;
	const broken = words.flatMap((line) => wrap(line, room, { size: form.type }) ?? [line]);
	return [[words.join(', ')], words, broken].find((lines) => lines.every(fits)) ?? [];
}

/** What stands in the middle of a side of which the whole dataset names nobody. */
function nobodyIn(row: Row, { d, table, rows, edges, form, box }: Plan, top: number, height: number): Text[] {
	const tallest = Math.max(...rows.map((one) => one.height));
	const named = new Set(d.attendance.filter(({ meeting }) => meeting === table).map(({ party }) => party));
	if ((!box.show && named.size) || row !== rows.find((one) => one.height === tallest)) return [];
	const sides = d.info.delegations.columns.slice(0, 2);
	return sides.flatMap(({ parties }, side) => {
		const lines = wrap(en.delegations.nobody, edges.left - 2 * gapOf(form), { size: form.type });
		const tall = heightOfLines(lines ?? [], form.type);
		if (!lines || tall > height || parties.some((party) => named.has(party))) return [];
		const x = side ? (edges.right + box.width) / 2 : edges.left / 2;
		return textBlock(lines, x, top + (height - tall) / 2, { size: form.type, anchor: 'middle', tone: 'quiet' });
	});
}

/** @returns null where the name of a side is wider than the side */
export function draw(plan: Plan): Scene | null {
	const { rows, feet, edges, form, box } = plan;
	const { type } = form;
	const head = headLines(plan);
	const sides = sideNames(plan.d, { ...edges, gap: gapOf(form) }, Math.round(type * 1.3), type);
	if (!sides) return null;
	const named = sides.lines > 1 ? sides.lines * sides.size * LEADING : 0;
	/** The smallest form stands close, for it is taken where there is no more room. */
	const dense = form.name === type;
	const headed = rows.length > 0 || plan.table !== plan.d.info.delegations.meeting;
	const over = headed
		? Math.max(rows.length ? type * 1.6 : 0, heightOfLines(head, type), named) + type * (dense ? 0.5 : 0.8)
		: 0;
	const footGap = type * (dense ? 0.6 : 0.9);
	const last = plan.more ? type * 1.6 : 0;
	const fixed = over + feet.reduce((sum, { height }) => sum + footGap + height, 0) + last + 2;
	const filled = rows.reduce((sum, { height }) => sum + height, 0);
	/** Rows stand apart as far as there is room; outside of the story not so far that they fall apart. */
	const air = Math.max(
		type * (dense ? 0.35 : 0.5),
		Math.min((Math.floor(box.height) - fixed - filled) / Math.max(1, rows.length), box.stage ? Infinity : type * 1.4)
	);
	const middle = (edges.left + edges.right) / 2;
	const quiet = { size: type, anchor: 'middle' as const, tone: 'quiet' as const };
	const shapes: Shape[] = [];
	const marks: Mark[] = [];
	/** Where nobody is at the table, those at the foot stand in the middle of a step of the story. */
	const alone = box.stage && !rows.length ? Math.max(0, (Math.floor(box.height) - fixed) / 2) : 0;
	const texts: Text[] = headed ? textBlock(head, middle, alone + type * 0.4, quiet) : [];
	if (rows.length) texts.push(...sides.at(over - type * 0.5));
	let y = rows.length ? over : alone + over - footGap;
	for (const row of rows) {
		const height = row.height + air;
		shapes.push({ type: 'line', x1: 0, y1: y, x2: box.width, y2: y, stroke: 'rule' });
		texts.push(...textBlock(row.name, middle, y + (height - heightOfLines(row.name, type)) / 2, quiet));
		for (const { mark, ghost } of row.cells.flatMap((cell, side) => seatedIn(cell, side, plan, y, height))) {
			if (mark) marks.push(mark);
			else shapes.push(...ghost);
		}
		texts.push(...nobodyIn(row, plan, y, height));
		y += height;
	}
	if (rows.length) {
		const table = { type: 'rect' as const, x: edges.left, y: 0, width: edges.right - edges.left, height: y, rx: type };
		shapes.unshift({ ...table, fill: 'table' });
	}
	for (const foot of feet) {
		y += footGap;
		const drawn = foot.draw(y, box.focus);
		texts.push(...drawn.texts);
		marks.push(...drawn.marks);
		y += foot.height;
	}
	if (plan.more) texts.push(textAt(en.delegations.more(plan.more), middle, y + type * 1.4, quiet));
	// Sums of fractions may end a hair over a whole number.
	const height = Math.ceil(y + alone + last + 1.99);
	const needs = { width: box.width, height };
	return { ...needs, fits: height <= box.height, needs, ground: { shapes, texts }, marks, links: [], more: plan.more };
}
