/** The thread: time runs down on one scale, a lane a party, a sign a move; a bar where the day is not exact. */
import { en } from '../../messages/en.ts';
import { wrap } from '../../scene/measure.ts';
import type { Link, Shape, Text } from '../../scene/scene.ts';
import { LEADING, textAt, textBlock } from '../../scene/text.ts';
import { dayInWords, dayOfMonth, daysInWords } from './days.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { levelsOf } from './levels.ts';
import { linksOf, type Point } from './links.ts';
import type { Item, Model } from './model.ts';
import { HIT, signMark, type Drawing } from './sign.ts';
import { bar } from './span.ts';
import { timelineOf, type Segment, type Timeline } from './timeline.ts';

export interface Box {
	x: number;
	width: number;
	height: number;
	type: number;
	focus?: ReadonlySet<string> | undefined;
}

export interface Thread extends Drawing {
	links: Link[];
	/** Records that have no sign in it. */
	left: Set<string>;
}

/** The days of a run, beside the axis: each where there is room, else the first and the last. */
function dayLabels(
	{ from, to, squeezed, start, end }: Segment,
	{ at, pitch }: Timeline,
	x: number,
	type: number
): Text[] {
	const look = { size: type, anchor: 'end' as const, tone: 'quiet' as const };
	if (squeezed) return [textAt(dayInWords(to).replace(/^\d+ /u, ''), x, (start + end) / 2 + type * 0.35, look)];
	const every = Math.ceil((type * LEADING) / pitch);
	const days = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((day) => (day - from) % every === 0);
	return days.map((day, i) =>
		textAt(i && dayOfMonth(day) !== '1' ? dayOfMonth(day) : dayInWords(day), x, at(day) + type * 0.35, look)
	);
}

/** A stretch without a move: drawn to scale as an empty field, or as a break of the axis; both say which days it is. */
function stretch(
	{ from, to, squeezed, start, end }: Segment,
	left: number,
	right: number,
	type: number
): { shapes: Shape[]; texts: Text[] } | null {
	const words = [en.moves.stretch(daysInWords(from, to)), en.moves.noMove];
	/** A narrow break says it on one quiet line. */
	const low = end - start < type * 5;
	const size = low ? type : Math.round(type * 1.3);
	const look = { size, anchor: 'middle' as const, tone: low ? ('quiet' as const) : ('ink' as const) };
	const lines = low
		? wrap(words.join(' '), right - left, look)
		: words.flatMap((line) => wrap(line, right - left, { ...look, weight: 600 }) ?? []);
	if (!lines || lines.length * size * LEADING > end - start) return null;
	const high = lines.length * size * LEADING;
	/** A bar of an uncertain date reaches into the end of a break, so its words stand at the start. */
	const top = low ? start + 5 : (start + end - high) / 2;
	const texts = textBlock(lines, (left + right) / 2, top, look).map((text, i) =>
		!low && i === 0 ? { ...textAt(text.text, text.x, text.y, { ...look, weight: 600 }) } : text
	);
	const rule = (y: number): Shape => ({
		type: 'line',
		x1: left,
		x2: right,
		y1: y,
		y2: y,
		stroke: 'quiet',
		dash: '2 4'
	});
	return {
		shapes: [
			rule(start + 3),
			rule(low ? top + high + 2 : end - type * 1.6),
			...(squeezed ? breakOf(left - type * 0.4, start, low ? top + high + 2 : end - type * 1.6) : [])
		],
		texts
	};
}

/** Two strokes across the axis: the scale is broken here. */
const breakOf = (x: number, start: number, end: number): Shape[] =>
	[-3, 3].map((by) => ({
		type: 'line',
		x1: x - 12,
		x2: x,
		y1: (start + end) / 2 + by + 3,
		y2: (start + end) / 2 + by - 3,
		stroke: 'quiet',
		strokeWidth: 1.5
	}));

function laneHeads(
	lanes: { lane: Lane; centre: number }[],
	right: number,
	type: number,
	top: (levels: number) => number
) {
	const font = { size: type, weight: 600 as const };
	const heads = levelsOf(
		lanes.map(({ lane, centre }) => ({ text: lane.name, centre })),
		right,
		font
	);
	const levels = 1 + Math.max(...heads.map(({ level }) => level));
	const base = top(levels);
	return {
		levels,
		texts: heads.map((head, i) =>
			textAt(head.text, head.left, base - head.level * type * LEADING, {
				...font,
				tone: 'party',
				party: lanes[i]?.lane.party ?? ''
			})
		),
		shapes: heads.flatMap(({ level, centre }): Shape[] =>
			level
				? [
						{
							type: 'line',
							x1: centre,
							x2: centre,
							y1: base - level * type * LEADING + type * 0.3,
							y2: base + type * 0.5,
							stroke: 'rule'
						}
					]
				: []
		)
	};
}

/** @returns null where it does not fit */
export function thread(model: Model, { x, width, height, type, focus }: Box): Thread | null {
	const dated = model.items.filter(({ days }) => days);
	const gutter = Math.ceil(type * 3.7);
	const left = x + gutter;
	const room = width - gutter;
	const gap = Math.round(type * 0.9);
	const head = type * LEADING * 2 + type * 0.5;
	const time = timelineOf(
		dated.flatMap(({ days }) => days ?? []),
		{
			range: [head + 4, height - HIT / 2],
			least: type * 2.2,
			run: HIT + 10,
			stretch: type * LEADING + 24,
			break: type * 7.5
		}
	);
	if (!time) return null;
	const most = Math.floor((room - gap * model.parties.length) / HIT);
	const lanes = lanesOf(model, time, HIT, most);
	const total = lanes.reduce((sum, { rows }) => sum + rows * HIT, 0);
	const air = Math.min(gap * 2.5, (room - total) / Math.max(1, lanes.length));
	if (air < 2) return null;
	let at = left;
	const placed = lanes.map((lane) => {
		const start = at + air / 2;
		at += lane.rows * HIT + air;
		return { lane, start, centre: start + (lane.rows * HIT) / 2 };
	});
	const right = at;
	const heads = laneHeads(placed, Math.max(right, x + width), type, () => head - type * 0.5);
	/** Names that stand one over the other in many levels are better read in a legend, beside the fates alone. */
	if (heads.levels > 2 || heads.texts.some((text) => text.x < x)) return null;
	const shapes: Shape[] = [...heads.shapes];
	const texts: Text[] = [...heads.texts];
	for (const segment of time.segments) {
		if (segment.empty) {
			const drawn = stretch(segment, left, right, type);
			if (!drawn) return null;
			shapes.push(...drawn.shapes);
			texts.push(...drawn.texts);
		} else {
			const labels = dayLabels(segment, time, left - type * 0.4, type);
			texts.push(...labels);
			if (!segment.squeezed)
				shapes.push(
					...labels.map(({ y }): Shape => ({
						type: 'line',
						x1: left,
						x2: right,
						y1: y - type * 0.35,
						y2: y - type * 0.35,
						stroke: 'rule'
					}))
				);
		}
	}
	const centres = new Map<string, Point>();
	const drawnItems: Item[] = [];
	for (const { lane, start } of placed)
		for (const { item, at: y, row, span } of lane.placed) {
			const cx = start + (row + 0.5) * HIT;
			centres.set(item.id, [cx, y]);
			drawnItems.push(item);
			if (span) shapes.push(...bar(span.from, span.to, cx, 'down', span.open, item.by));
		}
	const inTime = model.items.filter(({ id }) => centres.has(id));
	const marks = inTime.map((item) => {
		const [cx, cy] = centres.get(item.id) ?? [0, 0];
		return signMark(model, item, { x: cx, y: cy, size: HIT - 4 }, focus);
	});
	const undrawn = new Set(model.items.filter(({ id }) => !centres.has(id)).map(({ id }) => id));
	return { shapes, texts, marks, links: linksOf(inTime, centres, HIT), height, left: undrawn };
}
