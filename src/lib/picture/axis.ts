/** The axis in a picture: a column for each step of the scale, a line for each party, its marks on it. */
import type { Dataset } from '../data/schema.ts';
import type { AxisMark } from '../layout/position.ts';
import { en } from '../messages/en.ts';
import { beside } from './beside.ts';
import { DAGGER } from './dagger.ts';
import { LEADING, paragraph, stacked, together, type Drawing } from './drawing.ts';
import { shape, type PictureNode } from './node.ts';
import type { Form, Room } from './fit.ts';
import { positionsOf } from './layouts.ts';
import { ink, inkOf, markInk, paper, quiet, rule, SMALLEST } from './tokens.ts';
import { sentence } from './words.ts';

const NAME = 170;
const GAP = 14;

/** A mark and the party and step it stands at. */
export interface Stand extends AxisMark {
	partyId: string;
	step: number;
}

export const standsOf = (d: Dataset): Stand[] =>
	positionsOf(d).axis.steps.flatMap((step, i) =>
		step.places.flatMap((place) => place.marks.map((mark) => ({ ...mark, partyId: place.party, step: i })))
	);

interface Scale {
	size: number;
	/** Which marks keep their words: all, those where a party stands now, those in focus; beside: on the line itself. */
	words: 'all' | 'latest' | 'focus' | 'beside';
	dates: boolean;
}

const worded = (mark: Stand) => sentence(mark.words) + (mark.disputed ? DAGGER : '');

function wordsOf(mark: Stand, { size, dates }: Scale, width: number, strong: boolean): Drawing {
	const small = { size: SMALLEST, colour: quiet, align: 'center' as const };
	return stacked([
		paragraph(worded(mark), 0, 0, width, { size, colour: strong ? ink : quiet, align: 'center' }),
		...(dates ? [paragraph(mark.when, 0, 0, width, small)] : []),
		...(dates && mark.datum.reading !== 'stated'
			? [paragraph(en.positions.reading[mark.datum.reading], 0, 0, width, small)]
			: [])
	]);
}

/** A disc, filled where the party said so itself; an arrow before it where the party came from another step. */
function disc(mark: Stand, x: number, y: number, r: number, colour: string): PictureNode[] {
	const fill = mark.datum.reading === 'stated' ? colour : paper;
	const arrow = mark.turn === 'on' ? `M${x - r - 18} ${y - 9}l10 9l-10 9` : `M${x + r + 18} ${y - 9}l-10 9l10 9`;
	return [
		shape('circle', { cx: x, cy: y, r, fill, stroke: colour, strokeWidth: 5 }),
		...(mark.turn
			? [
					shape('path', {
						d: arrow,
						fill: 'none',
						stroke: colour,
						strokeWidth: 4,
						strokeLinecap: 'round',
						strokeLinejoin: 'round'
					})
				]
			: [])
	];
}

interface Context {
	d: Dataset;
	/** In full colour; and named as in focus, which nobody is where all are in full colour. */
	strong: (id: string) => boolean;
	focused: (id: string) => boolean;
	room: Room;
}

interface Columns {
	width: number;
	count: number;
	centre: (step: number) => number;
}

/** Whether a mark has words in this form. */
const speaks = (scale: Scale, own: Stand[], focused: Context['focused']) => (mark: Stand) => {
	const now = mark.turn !== '' || !own.some(({ turn }) => turn);
	return scale.words === 'all' || (scale.words !== 'focus' && now) || focused(mark.id);
};

/** The words under the discs of one step: as wide as two columns where the neighbours are silent. */
function under(own: Stand[], step: number, { strong, focused, room }: Context, columns: Columns, scale: Scale) {
	const said = own.filter(speaks(scale, own, focused));
	const alone = !said.some((mark) => Math.abs(mark.step - step) === 1);
	const width = (alone ? 1.9 : 1) * columns.width - 12;
	const here = said.filter((mark) => mark.step === step);
	const words = here.map((mark) => wordsOf(mark, scale, width, strong(mark.id)));
	const drawing = stacked(words, 4);
	const half = Math.max(0, ...drawing.lines.map((one) => one.width)) / 2;
	return [drawing, Math.min(Math.max(columns.centre(step), NAME + half), room.width - half - 4)] as const;
}

/** A party's line: rail, way, discs, and their words. */
function partyLine(
	context: Context,
	party: { id: string; name: string },
	own: Stand[],
	columns: Columns,
	scale: Scale
): Drawing {
	const { d, strong, focused, room } = context;
	const r = scale.size * 0.55;
	const y = r + 6;
	const steps = Array.from({ length: columns.count }, (_, i) => i);
	const placed = steps.flatMap((step) => {
		const here = own.filter((mark) => mark.step === step);
		return here.map((mark, k) => ({ mark, x: columns.centre(step) + (k - (here.length - 1) / 2) * r * 2.6 }));
	});
	const xs = placed.map(({ x }) => x);
	const way = markInk(
		d,
		party.id,
		own.some((mark) => strong(mark.id))
	);
	const shapes = [
		shape('path', { d: `M${NAME} ${y}H${room.width}`, stroke: rule, strokeWidth: 2 }),
		...(own.length > 1
			? [shape('path', { d: `M${Math.min(...xs)} ${y}H${Math.max(...xs)}`, stroke: way, strokeWidth: 5 })]
			: []),
		...placed.flatMap(({ mark, x }) => disc(mark, x, y, r, markInk(d, party.id, strong(mark.id))))
	];
	const name = paragraph(party.name, 0, 0, NAME - 16, { size: SMALLEST, weight: 600, colour: inkOf(d, party.id) });
	const top = y - (SMALLEST * LEADING) / 2;
	const parts: [Drawing, number, number][] = [
		[{ shapes, lines: [], height: y + r }, 0, 0],
		[name, 0, top]
	];
	if (scale.words !== 'beside') {
		const words = steps.map((step) => under(own, step, context, columns, scale));
		return together([...parts, ...words.map(([drawing, x]) => [drawing, x, y + r + 6] as const)]);
	}
	const said = speaks(scale, own, focused);
	const discs = placed.map(({ mark, x }) => ({ x, words: said(mark) ? worded(mark) : '' }));
	const lines = beside(discs, NAME, room.width, top, { size: scale.size, colour: ink });
	const grounds = lines.map(({ x, width }) =>
		shape('rect', { x: x - 8, y: top, width: width + 16, height: scale.size * LEADING, fill: paper })
	);
	return together([
		[
			{
				shapes: [shapes[0]!, ...grounds, ...shapes.slice(1)],
				lines,
				height: y + r,
				differ: lines.some(({ dagger }) => dagger)
			},
			0,
			0
		],
		...parts.slice(1)
	]);
}

/** Lays the axis out in one form. */
export const axisForm =
	(context: Context, scale: Scale): Form<Stand> =>
	(marks) => {
		const { d, room } = context;
		const { steps } = positionsOf(d).axis;
		const width = (room.width - NAME) / steps.length;
		const columns = { width, count: steps.length, centre: (step: number) => NAME + width * (step + 0.5) };
		const heads = together(
			steps.map(({ label }, i) => [
				paragraph(label, 0, 0, width - 16, { size: SMALLEST, weight: 600, colour: ink, align: 'center' }),
				columns.centre(i),
				0
			])
		);
		const lines = d.info.parties
			.map((party) => ({ party, own: marks.filter(({ partyId }) => partyId === party.id) }))
			.filter(({ own }) => own.length)
			.map(({ party, own }) => partyLine(context, party, own, columns, scale));
		const spare = room.height - heads.height - GAP - stacked(lines, GAP).height;
		const air = Math.min(26, Math.max(0, spare / (lines.length + 1)));
		return together([
			[heads, 0, 0],
			[stacked(lines, GAP + air), 0, heads.height + GAP + air / 2]
		]);
	};

/** From the largest words to discs that speak where their line is free. */
export const axisScales: Scale[] = [
	...[30, 26, 24, 22].map((size) => ({ size, words: 'all' as const, dates: true })),
	...[24, 22].map((size) => ({ size, words: 'all' as const, dates: false })),
	...[24, 22].map((size) => ({ size, words: 'latest' as const, dates: false })),
	...[24, 22].map((size) => ({ size, words: 'focus' as const, dates: false })),
	{ size: 22, words: 'beside', dates: false }
];
