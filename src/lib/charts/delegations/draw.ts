/** Puts what was measured in its place. */
import { get } from '../../data/find.ts';
import { dateInWords } from '../../messages/dates.ts';
import type { Mark, Scene, Shape, Text } from '../../scene/scene.ts';
import { measure } from '../../scene/measure.ts';
import { heightOfLines, LEADING, textAt, textBlock } from '../../scene/text.ts';
import { markOf, paddingOf, type Card } from './card.ts';
import type { Plan } from './plan.ts';
import { gapOf, heightOf, heightOfCard, type Cell } from './side.ts';

/** The back of a chair, seen from above: a bar on the far side of the card. */
function chairBack({ person, height, form }: Card, x: number, y: number): Shape {
	const [width, inset] = [Math.round(form.type * 0.3), Math.round(height * 0.14)];
	const at = { type: 'rect' as const, x, y: y + inset, width, height: height - 2 * inset, rx: width / 2 };
	const empty = person.part === 'empty';
	return empty ? { ...at, stroke: 'party', strokeWidth: 1.5, dash: '4 3' } : { ...at, fill: 'party' };
}

/** A cell's cards, from `top` on: chairs at the table, those away from it at the outer edge. */
function marksOf(cell: Cell, side: number, { edges, form, box }: Plan, top: number, height: number): Mark[] {
	const gap = gapOf(form.type);
	const focus = box.focus ?? new Set<string>();
	const leans = side ? 1 : -1;
	const air = Math.round(form.type * 0.25);
	const column = (cards: Card[], from: number, place: (card: Card) => number) => {
		let y = from;
		return cards.map((card) => {
			const mark = markOf(card, { x: place(card), y, width: card.width, leans, focused: focus.has(card.person.id) });
			y += heightOfCard(card) + gap;
			return { card, mark };
		});
	};
	const [tall, far] = [heightOf(cell.seats, gap), heightOf(cell.away, gap)];
	const start = top + (height - cell.height) / 2;
	const seats = column(cell.seats, cell.beside ? top + (height - tall) / 2 : start, (card) =>
		side ? edges.right + air : edges.left - air - card.width
	);
	const below = cell.beside ? top + (height - far) / 2 : start + (tall ? tall + gap : 0);
	const away = column(cell.away, below, (card) => (side ? box.width - card.width - 1 : 1));
	for (const { card, mark } of seats) {
		if (card.person.part === 'group') continue;
		const back = Math.round(form.type * 0.3);
		const x = side ? mark.x + mark.width + 2 : mark.x - back - 2;
		mark.shapes.push(chairBack(card, x, mark.y));
	}
	return [...seats, ...away].map(({ mark }) => mark);
}

/** What stands on the table's head: where, and when. */
function tableHead({ d, edges, form }: Plan): Text[] {
	const meeting = get(d, 'meetings', d.info.delegations.meeting);
	const look = { size: form.type, anchor: 'middle' as const, tone: 'quiet' as const };
	const words = [meeting.place ?? '', meeting.when ? dateInWords(meeting.when.edtf) : ''].filter(Boolean);
	const room = edges.right - edges.left - paddingOf(form.type).x;
	return textBlock(
		words.filter((line) => measure(line, look) <= room),
		(edges.left + edges.right) / 2,
		paddingOf(form.type).y,
		look
	);
}

/** Names of the two sides, over them. */
function sideNames({ d, edges, form }: Plan): Text[] {
	const y = form.type * 1.5;
	return d.info.delegations.columns.slice(0, 2).map(({ label, parties }, i) =>
		textAt(label, i ? edges.right + gapOf(form.type) : edges.left - gapOf(form.type), y, {
			size: Math.round(form.type * 1.3),
			weight: 600,
			anchor: i ? 'start' : 'end',
			tone: 'party',
			party: parties[0] ?? ''
		})
	);
}

export function draw(plan: Plan): Scene {
	const { rows, feet, edges, form, box } = plan;
	const type = form.type;
	const head = tableHead(plan);
	const over = Math.max(type * 2, head.length * type * LEADING + paddingOf(type).y) + gapOf(type);
	const footGap = type * 0.9;
	const fixed = over + feet.reduce((sum, { height }) => sum + footGap + height, 0) + 2;
	const filled = rows.reduce((sum, { height }) => sum + height, 0);
	/** Rows stand apart as far as there is room, and not so far that they fall apart. */
	const spare = (box.height - fixed - filled) / Math.max(1, rows.length);
	const air = Math.max(type * 0.55, Math.min(spare, type * 1.3));
	const middle = (edges.left + edges.right) / 2;
	const shapes: Shape[] = [];
	const texts: Text[] = [...head, ...sideNames(plan)];
	const marks: Mark[] = [];
	let y = over;
	for (const row of rows) {
		const [top, height] = [y, row.height + air];
		shapes.push({ type: 'line', x1: 0, y1: top, x2: box.width, y2: top, stroke: 'rule' });
		const name = heightOfLines(row.name, type);
		texts.push(
			...textBlock(row.name, middle, top + (height - name) / 2, { size: type, anchor: 'middle', tone: 'quiet' })
		);
		marks.push(...row.cells.flatMap((cell, side) => marksOf(cell, side, plan, top, height)));
		y += height;
	}
	if (rows.length) {
		const table = { type: 'rect' as const, x: edges.left, y: 0, width: edges.right - edges.left, height: y, rx: type };
		shapes.unshift({ ...table, fill: 'table' });
	}
	for (const foot of feet) {
		y += footGap;
		const drawn = foot.draw(y, box.focus ?? new Set());
		texts.push(...drawn.texts);
		marks.push(...drawn.marks);
		y += foot.height;
	}
	const height = Math.ceil(y + 2);
	return {
		width: box.width,
		height,
		fits: height <= box.height,
		needs: { width: box.width, height },
		ground: { shapes, texts },
		marks,
		links: [],
		more: 0
	};
}
