/** The axis in a picture: a column for each step of the scale, a line for each party, its marks on it. */
import type { Dataset } from '../data/schema.ts';
import { partyLine } from './axis-line.ts';
import { NAME, type AxisContext, type AxisScale, type Stand } from './axis-words.ts';
import { onFloor, paragraph, stacked, together } from './drawing.ts';
import type { Form } from './fit.ts';
import { positionsOf } from './layouts.ts';
import { ink, SMALLEST } from './tokens.ts';

const GAP = 14;

export const standsOf = (d: Dataset): Stand[] =>
	positionsOf(d).axis.steps.flatMap((step, i) =>
		step.places.flatMap((place) => place.marks.map((mark) => ({ ...mark, partyId: place.party, step: i })))
	);

/** Lays the axis out in one form. */
export const axisForm =
	(context: AxisContext, scale: AxisScale): Form<Stand> =>
	(marks) => {
		const { d, room } = context;
		const { steps } = positionsOf(d).axis;
		const width = (room.width - NAME) / steps.length;
		const columns = { width, count: steps.length, centre: (step: number) => NAME + width * (step + 0.5) };
		const heads = onFloor(
			steps.map(({ label }, i) => [
				paragraph(label, 0, 0, width - 16, { size: SMALLEST, weight: 600, colour: ink, align: 'center' }),
				columns.centre(i)
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
export const axisScales: AxisScale[] = [
	...[30, 26, 24, 22].map((size) => ({ size, words: 'all' as const, dates: true })),
	...[24, 22].map((size) => ({ size, words: 'all' as const, dates: false })),
	...[24, 22].map((size) => ({ size, words: 'latest' as const, dates: false })),
	...[24, 22].map((size) => ({ size, words: 'focus' as const, dates: false })),
	{ size: 22, words: 'beside', dates: false }
];
