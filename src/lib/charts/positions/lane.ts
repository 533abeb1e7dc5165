/** The lane of one party on the line: its name, and its marks with their dates. */
import type { Party } from '../../data/schema.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Shape, Text } from '../../scene/scene.ts';
import { DAGGER, heightOfLines, textAt, textBlock } from '../../scene/text.ts';
import { markOf, moveOf, radiusOf, RINGS, roomy, rowHeight, withName, type LineForm, type Slot } from './lane-mark.ts';
import { paperBehind, rowOf, type Drawn } from './part.ts';
import type { Stand } from './stands.ts';

export interface Lane {
	party: Party;
	name: string[];
	slots: Slot[];
}

/** Between neighbours, in sizes of the text. */
export const GAP = 0.4;

export function widthOf({ when, disputed }: Stand, { type, dates }: LineForm): number {
	const date = measure(disputed ? `${when}${DAGGER}` : when, { size: type });
	return dates === 'below' ? Math.max(24, date) : 2 * radiusOf(type) + type * 0.4 + date;
}

/** Those at one step, side by side and then below each other; null where one alone is wider than the step. */
export function slotsAt(stands: Stand[], left: number, room: number, form: LineForm): Slot[] | null {
	const gap = form.type * 0.5;
	const most = room - GAP * form.type + 0.01;
	let [x, row] = [0, 0];
	const slots = stands.map((stand) => {
		const width = widthOf(stand, form);
		if (x && x + width > most) [x, row] = [0, row + 1];
		const slot = { stand, x: left + x, width, row };
		x += width + gap;
		return slot;
	});
	return slots.some(({ width }) => width > most) ? null : slots;
}

/** Where the name stands on the rail: right of a mark that has the room, or left of the first one; null where neither. */
function nameAt(
	{ name, slots }: Lane,
	width: number,
	{ type, dates }: LineForm
): { slot: Slot; x: number; anchor: 'start' | 'end' } | null {
	const wide = measure(name[0] ?? '', { size: type, weight: 600 }) + type * 0.5;
	const row = slots.filter((slot) => slot.row === 0).sort((a, b) => a.x - b.x);
	const [first] = row;
	const after = (free: number) =>
		row.find(({ x }, i) => x + 2 * radiusOf(type) + wide <= (row[i + 1] ? row[i + 1]!.x - free : width + type * 0.15));
	const before = first && first.x >= wide ? { slot: first, x: first.x - type * 0.35, anchor: 'end' as const } : null;
	const found = after(RINGS) ?? (before ? undefined : after(0));
	if (dates === 'rail') {
		if (!first) return null;
		const free = (row[1]?.x ?? width + type * 0.5) - type * 0.5;
		const room = first.x + first.width + wide <= free;
		return room ? { slot: first, x: first.x + 2 * radiusOf(type) + type * 0.35, anchor: 'start' } : before;
	}
	if (found) return { slot: found, x: found.x + 2 * radiusOf(type) + type * 0.35, anchor: 'start' };
	return before;
}

/** Where the name stands beside the marks that are drawn, or where it will stand beside all of them. */
function nameIn(lane: Lane, width: number, form: LineForm): ReturnType<typeof nameAt> {
	const all = nameAt(lane, width, form);
	const slots = lane.slots.filter(({ stand }) => !stand.ghost);
	return all && slots.length ? (nameAt({ ...lane, slots }, width, form) ?? all) : all;
}

/** Its name finds room on the rail, and all its marks stand in one row. */
export const hasRoom = (lane: Lane, width: number, form: LineForm) =>
	lane.slots.every(({ row }) => row === 0) && nameAt(lane, width, form) !== null;

/** Lines of a name that finds no room on the rail: it stands above its lane. */
const nameAbove = (lane: Lane, width: number, form: LineForm): string[] =>
	form.dates === 'below' && !nameAt(lane, width, form)
		? (wrap(lane.party.name, width, { size: form.type, weight: 600 }) ?? [lane.party.name])
		: [];

export function heightOfLane(lane: Lane, width: number, form: LineForm): number {
	const rows = 1 + Math.max(...lane.slots.map(({ row }) => row));
	const above = heightOfLines(nameAbove(lane, width, form), form.type);
	return (
		above +
		Math.max(
			rows * rowHeight(form),
			form.dates === 'beside' && lane.name.length > 1 ? heightOfLines(lane.name, form.type) : 0
		)
	);
}

function nameOf(lane: Lane, y: number, width: number, form: LineForm): Text[] {
	const look = { size: form.type, weight: 600 as const, tone: 'party' as const, party: lane.party.id };
	if (form.dates === 'beside') return textBlock(lane.name, 0, y - heightOfLines(lane.name, form.type) / 2, look);
	if (lane.slots.every(({ stand }) => stand.ghost)) {
		const x = 2 * radiusOf(form.type) + form.type * 0.35;
		return [textAt(lane.party.name, x, y + form.type * 0.35, { size: form.type, tone: 'quiet' })];
	}
	const at = nameIn(lane, width, form);
	if (at) return [textAt(lane.party.name, at.x, y + form.type * 0.35, { ...look, anchor: at.anchor })];
	const above = nameAbove(lane, width, form);
	return textBlock(above, 0, y - rowOf(form.type) / 2 - heightOfLines(above, form.type), look);
}

export function drawLane(
	lane: Lane,
	top: number,
	height: number,
	rail: { from: number; to: number; width: number },
	form: LineForm
): Drawn {
	const rows = 1 + Math.max(...lane.slots.map(({ row }) => row));
	const above = heightOfLines(nameAbove(lane, rail.width, form), form.type);
	const start = top + above + (height - above - rows * rowHeight(form)) / 2 + rowOf(form.type) / 2;
	const middle = form.dates === 'beside' ? top + height / 2 : start;
	const name = nameOf(lane, middle, rail.width, form);
	const at = form.dates === 'beside' ? null : nameIn(lane, rail.width, form);
	const within = form.dates === 'rail' && at?.anchor === 'start' ? (name[0]?.width ?? 0) + form.type * 0.5 : 0;
	const marks = lane.slots
		.filter(({ stand }) => !stand.ghost)
		.map((slot) => markOf(slot, start + slot.row * rowHeight(form), slot === at?.slot ? within : 0, form));
	const by = new Map(marks.map((mark) => [mark.id, mark]));
	const links = lane.slots.flatMap(({ stand }) => {
		const [from, to] = [by.get(stand.movedFrom ?? ''), by.get(stand.id)];
		return from && to ? [moveOf(from, to, lane.party.id, form.type)] : [];
	});
	const line: Shape = {
		type: 'line',
		x1: rail.from,
		y1: start,
		x2: rail.to,
		y2: start,
		stroke: 'rule',
		strokeWidth: 2
	};
	const named = marks.map((mark) => (mark.id === at?.slot.stand.id ? withName(mark, name) : mark));
	const room = rows === 1 ? height - above - rowHeight(form) : 0;
	/** No stump of the line is left between a name and the date behind it. */
	const names = name.map((text) => (within ? { ...text, width: text.width + form.type * 0.5 } : text));
	return {
		shapes: [line, ...[...names, ...marks.flatMap(({ texts }) => texts)].map((text) => paperBehind(text))],
		texts: name,
		marks: named.map((mark) => roomy(mark, named, room, rail.width, form.type)),
		links
	};
}
