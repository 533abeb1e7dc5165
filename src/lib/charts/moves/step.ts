/**
 * A few moves for a step of the story, as large as the room lets them be: time runs down, a lane a party, and beside each
 * sign who did what. Rows of one day stand together; between days the gap grows with the days that lie between.
 */
import { scaleUtc } from 'd3';
import { whoOf } from '../../layout/link.ts';
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Box, Mark, Scene, Shape, Text } from '../../scene/scene.ts';
import { heightOfLines, textAt, textBlock } from '../../scene/text.ts';
import { DAY, daysInWords, isExact } from './days.ts';
import { linksOf, type Point } from './links.ts';
import type { Item, Model } from './model.ts';
import { HIT, sign, signMark } from './sign.ts';
import { bar } from './span.ts';

interface Row {
	item: Item;
	date: string[];
	verb: string[];
	words: string[];
	height: number;
}

interface Sizes {
	type: number;
	small: number;
	size: number;
	lane: number;
	/** Left edge of the words. */
	left: number;
	date: number;
}

/** Between what a mark holds and its edge. */
const PAD = 4;

const verbFont = ({ small }: Sizes) => ({ size: small, weight: 600 as const });

function sizesOf(model: Model, width: number, type: number, smallest: number): Sizes {
	const small = Math.max(smallest, Math.round(type * 0.82));
	const size = Math.max(HIT, Math.round(type * 1.7));
	const wide = (texts: string[]) => Math.max(0, ...texts.map((text) => measure(text, { size: small })));
	const dates = model.items.map(({ date }) => date);
	const date = Math.max(wide(dates.flatMap((one) => one.split(' '))), Math.min(wide(dates), width * 0.2));
	const lane = size + 10;
	return { type, small, size, lane, date, left: date + small * 0.7 + lane * model.parties.length + small * 0.5 };
}

function rowsOf(model: Model, sizes: Sizes, width: number): Row[] | null {
	const rows = model.items.map((item): Row | null => {
		const room = width - sizes.left - PAD - 3;
		const date = wrap(item.date, sizes.date, { size: sizes.small });
		const verb = wrap(whoOf(model.d, item.move), room, verbFont(sizes));
		const words = wrap(model.wordsOf(item), room, { size: sizes.type });
		if (!date || !verb || !words) return null;
		const high = heightOfLines(verb, sizes.small) + heightOfLines(words, sizes.type);
		return { item, date, verb, words, height: Math.max(high, sizes.size, heightOfLines(date, sizes.small)) };
	});
	return rows.some((row) => !row) ? null : rows.filter((row) => row !== null);
}

/** The days between two rows that follow each other. */
const between = (a: Row | undefined, b: Row) =>
	a?.item.days && b.item.days ? Math.max(0, b.item.days.at - a.item.days.at) : 0;

/** Where each row starts: the spare height is shared out by the days between rows. */
function tops(rows: Row[], height: number, least: number, most: number): { top: number[]; end: number } | null {
	const fixed = rows.reduce((sum, row) => sum + row.height + least, 0);
	const weight = rows.map((row, i) => (i ? 0.6 + Math.min(6, between(rows[i - 1], row)) : 0));
	const spare = height - fixed;
	if (spare < 0) return null;
	const unit = Math.min(
		most,
		spare /
			Math.max(
				1,
				weight.reduce((sum, one) => sum + one, 0)
			)
	);
	let y = 0;
	const top = rows.map((row, i) => {
		y += (weight[i] ?? 0) * unit;
		const here = y;
		y += row.height + least;
		return here;
	});
	return { top, end: y };
}

/** @param told what a dashed line means is said below */
function draw(model: Model, box: Box, sizes: Sizes, rows: Row[], told: boolean): Scene | null {
	const { width, height, focus = new Set<string>() } = box;
	/** Room for the key, clear of a ring around the last row. */
	const under = told ? sizes.small + 4 : 0;
	const placed = tops(rows, height - 8 - under, sizes.small * 0.5, sizes.type * 4);
	if (!placed) return null;
	const lanes = new Map(
		model.parties.map(({ id }, i) => [id, sizes.date + sizes.small * 0.7 + sizes.lane * (i + 0.5)])
	);
	const place = new Map<string, Point>();
	const shapes: Shape[] = [];
	const texts: Text[] = [];
	const marks: Mark[] = [];
	const middle = (i: number) => 4 + (placed.top[i] ?? 0) + (rows[i]?.height ?? 0) / 2;
	rows.forEach(({ item }, i) => place.set(item.id, [lanes.get(item.by) ?? 0, middle(i)]));
	for (const x of lanes.values()) shapes.push({ type: 'line', x1: x, x2: x, y1: 2, y2: placed.end, stroke: 'rule' });
	const last = new Map<number, number>();
	rows.forEach(({ item }, i) => item.days && last.set(item.days.at, middle(i)));
	const dated = [...last].sort((a, b) => a[0] - b[0]);
	const scale =
		dated.length > 1
			? scaleUtc()
					.domain(dated.map(([day]) => new Date(day * DAY)))
					.range(dated.map(([, y]) => y))
					.clamp(true)
			: null;
	rows.forEach((row, i) => {
		const { item, date, verb, words } = row;
		const [cx, cy] = place.get(item.id) ?? [0, 0];
		const strong = !focus.size || focus.has(item.id);
		const shown = i === 0 || rows[i - 1]?.item.date !== item.date;
		if (shown)
			texts.push(
				...textBlock(date, sizes.date, cy - heightOfLines(date, sizes.small) / 2, {
					size: sizes.small,
					anchor: 'end',
					tone: 'quiet'
				})
			);
		const days = between(rows[i - 1], row) - 1;
		const gap = (placed.top[i] ?? 0) - (placed.top[i - 1] ?? 0) - (rows[i - 1]?.height ?? 0);
		const before = rows[i - 1]?.item.days;
		if (days > 3 && before && gap > sizes.small * 1.6) {
			const y = 4 + (placed.top[i] ?? 0) - gap / 2;
			texts.push(
				textAt(daysInWords(before.at + 1, before.at + days), sizes.left, y + sizes.small * 0.35, {
					size: sizes.small,
					tone: 'quiet'
				})
			);
			shapes.push({ type: 'line', x1: 0, x2: sizes.left - sizes.small, y1: y, y2: y, stroke: 'quiet', dash: '2 4' });
		}
		if (item.days && !isExact(item.days)) {
			const { from, to } = item.days;
			const open = from === null || to === null;
			const start =
				open || !scale ? cy - sizes.size * 0.85 : Math.min(cy - sizes.size * 0.85, scale(new Date((from ?? 0) * DAY)));
			/** A closed bar stands beside the lane, so that it is not taken for a link. */
			const aside = open ? 0 : sizes.size / 2 + 3;
			shapes.push(...bar(Math.max(2, start), cy, cx - aside, 'down', open, item.by));
		}
		const high = heightOfLines(verb, sizes.small) + heightOfLines(words, sizes.type);
		const top = cy - high / 2;
		const label = [
			...textBlock(verb, sizes.left, top, { ...verbFont(sizes), tone: 'party' }),
			...textBlock(words, sizes.left, top + heightOfLines(verb, sizes.small), {
				size: sizes.type,
				tone: strong ? 'ink' : 'quiet'
			})
		];
		const one = signMark(model, item, { x: cx, y: cy, size: sizes.size }, focus);
		const x = cx - sizes.size / 2;
		marks.push({
			...one,
			x: x - PAD,
			y: cy - row.height / 2,
			width: PAD + Math.max(sizes.size, ...label.map((text) => text.x + text.width - x + PAD)),
			height: row.height,
			shapes: sign(item.move.kind, cx, cy, strong ? sizes.size : Math.max(20, sizes.size * 0.8)),
			texts: label
		});
	});
	const key = { size: sizes.small, tone: 'quiet' as const };
	if (told) {
		const left = Math.max(0, Math.min(sizes.left, width - measure(en.moves.inferredSign, key)));
		texts.push(textAt(en.moves.inferredSign, left, placed.end + 7 + sizes.small * 0.75, key));
	}
	const end = Math.ceil(placed.end + 6 + under);
	return {
		width,
		height: end,
		fits: end <= height,
		needs: { width, height: end },
		ground: { shapes, texts },
		marks,
		links: linksOf(model.items, place, sizes.size * 0.5),
		more: 0
	};
}

const scales = [1.9, 1.7, 1.5, 1.35, 1.2, 1.1, 1];

/** @returns null where there are too many for the room */
export function step(model: Model, box: Box): Scene | null {
	if (!model.items.length) return null;
	const drawn = new Set(model.items.map(({ id }) => id));
	const dashed = model.items.some(({ move }) =>
		move.links.some(({ to, basis }) => basis === 'inferred' && drawn.has(to))
	);
	for (const scale of scales) {
		const sizes = sizesOf(model, box.width, Math.round(box.type * scale), box.type);
		const rows = rowsOf(model, sizes, box.width);
		const scene = rows && draw(model, box, sizes, rows, dashed);
		if (scene?.fits) return scene;
	}
	return null;
}
