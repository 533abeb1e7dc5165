/**
 * The words: an event a row, and in it the word that each article has for it, large. Where not all rows fit, it shows
 * those of which most articles speak, and says how many more there are in the words.
 */
import { cumsum, descending, sort, sum } from 'd3';
import type { Dataset } from '../../data/schema.ts';
import { label } from '../../layout/label.ts';
import { wordingLayout, type WordingRow } from '../../layout/wording.ts';
import { en } from '../../messages/en.ts';
import type { Box, Mark, Scene, Shape } from '../../scene/scene.ts';
import { textAt } from '../../scene/text.ts';
import { unfit } from '../unfit.ts';
import { eventOf, type Event } from './event.ts';

interface Plan {
	events: Event[];
	/** Between rows. */
	gap: number;
	more: number;
	height: number;
}

/** Between rows, in sizes of the text: a rule with room around it. */
const GAP = 1.6;
const CLOSE_GAP = 1.3;
/** The line that says how many more there are, with the room over it. */
const FOOT = 1.9;

/** How large the words may be, in sizes of the text. Below so many pixels they are no longer what is seen first. */
const SIZES = [3, 2.6, 2.3, 2, 1.8, 1.7, 1.5, 1.25];
const LARGE = 20;

const toldBy = ({ cells }: WordingRow) => cells.filter((said) => said.length).length;

function planOf(all: number, events: Event[], { height, type }: Box, close: boolean): Plan {
	const gap = type * (close ? CLOSE_GAP : GAP);
	const ends = cumsum(events, (event, i) => event.height + (i ? gap : 0));
	const within = (room: number) => ends.filter((end) => end <= room).length;
	const count = within(height) === all ? all : within(height - type * FOOT);
	const foot = count === all ? 0 : type * FOOT;
	return { events: events.slice(0, count), gap, more: all - count, height: (ends[count - 1] ?? 0) + foot };
}

export function wordingScene(d: Dataset, box: Box): Scene {
	const { rows, columns } = wordingLayout(d, box.show);
	const ordered = sort(rows, (a, b) => descending(toldBy(a), toldBy(b)));
	const articles = Math.max(1, ...rows.map(toldBy));
	/** A step of the story shows all that it speaks of, if need be in smaller words. */
	const sizes = SIZES.filter((size) => box.show || size * box.type >= LARGE || size === 2);
	const planAt = (size: number, beside: number, close: boolean) => {
		const events: Event[] = [];
		for (const row of ordered) {
			const event = eventOf(row, columns, box.width, beside, { words: box.type * size, type: box.type, close });
			if (!event || sum(events, ({ height }) => height) > box.height) break;
			events.push(event);
		}
		return planOf(rows.length, events, box, close);
	};
	const besides = [...new Set([articles, Math.ceil(articles / 2), 1])];
	/** Two events or more, with as many articles side by side as can be; or else one, as large as can be. */
	const several = besides.flatMap((beside) => sizes.map((size) => ({ size, beside, close: false })));
	const single = sizes.flatMap((size) => besides.map((beside) => ({ size, beside, close: false })));
	for (const [least, tries] of [
		...(box.stage && rows.length === 1 ? [[1, single] as const] : []),
		[box.show ? rows.length : Math.min(2, rows.length), several] as const,
		...(box.show ? [[rows.length, several.map((one) => ({ ...one, close: true }))] as const] : []),
		[1, single] as const
	]) {
		for (const { size, beside, close } of tries) {
			const plan = planAt(size, beside, close);
			if (plan.events.length && plan.events.length >= least) return draw(d, plan, box);
		}
	}
	return unfit(box, rows.length);
}

function draw(d: Dataset, { events, gap: least, more, height }: Plan, box: Box): Scene {
	const { width, height: room, type, focus } = box;
	const spare = Math.max(0, Math.min((room - 1 - height) / Math.max(1, events.length), type * 1.5));
	const gap = least + spare;
	/** A ring around every event would set none of them apart. */
	const someFocused = events.some(({ row }) => !focus?.has(row.id));
	const shapes: Shape[] = [];
	let y = 0;
	const marks = events.map(({ row, height: tall, draw: texts }, i): Mark => {
		const top = y;
		if (i) shapes.push({ type: 'line', x1: 0, y1: top - gap / 2, x2: width, y2: top - gap / 2, stroke: 'rule' });
		y += tall + gap;
		return {
			id: row.id,
			key: row.id,
			party: '',
			label: label(d, row.datum),
			focused: someFocused && (focus?.has(row.id) ?? false),
			x: 0,
			y: top,
			width,
			height: tall,
			shapes: [],
			texts: texts(top)
		};
	});
	const foot = y - gap + type * FOOT;
	const said = more ? [textAt(en.wording.more(more), 0, foot - type * 0.3, { size: type, tone: 'quiet' })] : [];
	const tall = Math.ceil(said.length ? foot : y - gap);
	return {
		width,
		height: tall,
		fits: true,
		needs: { width, height: tall },
		ground: { shapes, texts: said },
		marks,
		links: [],
		more
	};
}
