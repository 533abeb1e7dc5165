/**
 * Time in a strip: a block a move, stacked on the last day that it may have been made on, in the colour of its maker.
 * Days are drawn to scale, so that the days without a move are seen as an empty stretch.
 */
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Shape, Text } from '../../scene/scene.ts';
import { LEADING, textAt, textBlock } from '../../scene/text.ts';
import { dayInWords, dayOfMonth, daysInWords, isExact } from './days.ts';
import type { Item, Model } from './model.ts';
import type { Drawing } from './sign.ts';
import { timelineOf, type Segment, type Timeline } from './timeline.ts';

interface Room {
	width: number;
	/** Of the blocks and the days under them. */
	height: number;
	type: number;
	top: number;
}

/** Blocks lower than this have no room for an outline. */
const LOW = 6;

/** Dates under the axis: first and last day of every run. */
function dates({ segments, at }: Timeline, { width, type }: Room, y: number): Text[] {
	let end = -Infinity;
	return segments
		.filter(({ empty }) => !empty)
		.flatMap(({ from, to, squeezed, start, end: right }) => {
			if (squeezed) return [{ text: dayInWords(to).replace(/^\d+ /u, ''), x: (start + right) / 2 }];
			const first = { text: from === to ? dayInWords(from) : dayOfMonth(from), x: at(from) };
			return from === to ? [first] : [first, { text: dayInWords(to), x: at(to) }];
		})
		.flatMap(({ text, x }) => {
			const wide = measure(text, { size: type });
			const left = Math.max(0, Math.min(x - wide / 2, width - wide));
			if (left < end + type * 0.4) return [];
			end = left + wide;
			return [textAt(text, left, y + type * 1.1, { size: type, tone: 'quiet' })];
		});
}

/** What a stretch without a move says, and below it how the blocks are read. */
function stretch({ from, to, start, end }: Segment, { top, type }: Room, base: number, key: string): Text[] {
	const words = [en.moves.stretch(daysInWords(from, to)), en.moves.noMove];
	const lines = words.map((line) => wrap(line, end - start - type * 0.6, { size: type, weight: 600 }));
	const all = lines.flatMap((line) => line ?? []);
	if (lines.some((line) => !line) || all.length * type * LEADING > base - top) return [];
	const first = lines[0]?.length ?? 0;
	const note = wrap(key, end - start - type * 0.6, { size: type }) ?? [];
	const room = (all.length + note.length + 1) * type * LEADING < base - top;
	const y = (top + base - (all.length + (room ? note.length + 0.5 : 0)) * type * LEADING) / 2;
	const under = room
		? textBlock(note, (start + end) / 2, y + (all.length + 0.5) * type * LEADING, {
				size: type,
				anchor: 'middle',
				tone: 'quiet'
			})
		: [];
	return [
		...under,
		...textBlock(all, (start + end) / 2, y, { size: type, anchor: 'middle' }).map((text, i) =>
			i < first ? textAt(text.text, text.x, text.y, { size: type, weight: 600, anchor: 'middle' }) : text
		)
	];
}

/** Blocks of a day from the axis upwards, party by party. Hollow, or a thin line where blocks are low: then or before. */
function stack(items: Item[], x: number, base: number, wide: number, high: number): Shape[] {
	return items.map((item, i): Shape => {
		const exact = item.days && isExact(item.days);
		const thin = !exact && high < LOW;
		const inset = exact ? Math.min(0.5, high * 0.12) : 1.25;
		const tall = thin ? 1.1 : high - 2 * inset;
		const place = {
			x: x - wide / 2 + inset,
			y: base - (i + 0.5) * high - tall / 2,
			width: wide - 2 * inset,
			height: tall
		};
		const hollow = { fill: 'paper' as const, stroke: 'party' as const, strokeWidth: 1.5 };
		return { type: 'rect', ...place, party: item.by, ...(exact || thin ? { fill: 'party' as const } : hollow) };
	});
}

/** @returns null where there is nothing to draw or no room for it */
export function strip(model: Model, room: Room): Drawing | null {
	const { width, height, type, top } = room;
	const order = new Map(model.parties.map(({ id }, i) => [id, i]));
	const byDay = new Map<number, Item[]>();
	for (const item of model.items) {
		if (!item.days) continue;
		const there = byDay.get(item.days.at);
		if (there) there.push(item);
		else byDay.set(item.days.at, [item]);
	}
	const days = model.items.flatMap((item) => item.days ?? []);
	const time = timelineOf(days, {
		range: [0, width],
		least: 12,
		run: type * 3.2,
		stretch: type * 1.2,
		break: type * 8
	});
	if (!time || !days.length) return null;
	const base = top + height - type * LEADING - 3;
	const most = Math.max(...[...byDay.values()].map(({ length }) => length));
	const high = Math.min(9, (base - top) / most);
	if (high < 2.5) return null;
	const wide = Math.min(time.pitch, 22);
	const shapes: Shape[] = time.segments.map(({ empty, squeezed, start, end }) => ({
		type: 'line',
		x1: start,
		x2: end,
		y1: base + 1,
		y2: base + 1,
		stroke: empty ? 'quiet' : 'ink',
		...(empty && { dash: squeezed ? '1 3' : '3 3' })
	}));
	for (const [day, items] of byDay) {
		items.sort((a, b) => (order.get(a.by) ?? 0) - (order.get(b.by) ?? 0));
		shapes.push(...stack(items, time.at(day), base, wide, high));
	}
	const gaps = time.segments
		.filter(({ empty, squeezed }) => empty && !squeezed)
		.flatMap((segment, i) => stretch(segment, room, base, i ? '' : high < LOW ? en.moves.thin : en.moves.outlined));
	return { shapes, texts: [...gaps, ...dates(time, room, base)], marks: [], height: top + height };
}
