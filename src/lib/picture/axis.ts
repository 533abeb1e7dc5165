/** The axis in a picture: a column for each step of the scale, a line for each party, its marks on it. */
import type { Dataset } from '../data/schema.ts';
import { positionLayout, type AxisMark } from '../layout/position.ts';
import { en } from '../messages/en.ts';
import { LEADING, paragraph, shape, stacked, together, type Drawing, type PictureNode } from './drawing.ts';
import type { Form, Room } from './fit.ts';
import { ink, inkOf, markInk, paper, quiet, rule, SMALLEST } from './tokens.ts';

const NAME = 170;

/** A mark and the party and step it stands at. */
export interface Stand extends AxisMark {
	partyId: string;
	step: number;
}

export const standsOf = (d: Dataset): Stand[] =>
	positionLayout(d).axis.steps.flatMap((step, i) =>
		step.places.flatMap((place) => place.marks.map((mark) => ({ ...mark, partyId: place.party, step: i })))
	);

interface Scale {
	size: number;
	/** Whether the marks out of focus keep their words. */
	all: boolean;
	dates: boolean;
}

function wordsOf(mark: Stand, { size, dates }: Scale, width: number, strong: boolean): Drawing {
	const small = { size: SMALLEST, colour: quiet, align: 'center' as const };
	const words = mark.disputed ? `${mark.words} †` : mark.words;
	return stacked([
		paragraph(words, 0, 0, width, { size, colour: strong ? ink : quiet, align: 'center' }),
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

/** Lays the axis out in one form. */
export const axisForm =
	(d: Dataset, strong: (id: string) => boolean, room: Room, scale: Scale): Form<Stand> =>
	(marks) => {
		const { steps } = positionLayout(d).axis;
		const column = (room.width - NAME) / steps.length;
		const centre = (step: number) => NAME + column * (step + 0.5);
		const heads = together(
			steps.map(({ label }, i) => [
				paragraph(label, 0, 0, column - 16, { size: SMALLEST, weight: 600, colour: ink, align: 'center' }),
				centre(i),
				0
			])
		);
		const r = scale.size * 0.55;
		const parties = d.info.parties.filter(({ id }) => marks.some(({ partyId }) => partyId === id));
		const lines = parties.map(({ id, name }): Drawing => {
			const own = marks.filter(({ partyId }) => partyId === id);
			const y = r + 6;
			const at = own.map(({ step }) => centre(step));
			const lit = own.some((mark) => strong(mark.id));
			const way = { d: `M${Math.min(...at)} ${y}H${Math.max(...at)}`, stroke: markInk(d, id, lit), strokeWidth: 5 };
			const rail = shape('path', { d: `M${NAME} ${y}H${room.width}`, stroke: rule, strokeWidth: 2 });
			const cells = steps.map((_, i) => {
				const here = own.filter(({ step }) => step === i);
				const worded = here.filter((mark) => scale.all || strong(mark.id));
				const discs = here.flatMap((mark, k) =>
					disc(mark, centre(i) + (k - (here.length - 1) / 2) * r * 2.6, y, r, markInk(d, id, strong(mark.id)))
				);
				const words = stacked(
					worded.map((mark) => wordsOf(mark, scale, column - 12, strong(mark.id))),
					4
				);
				return [
					[{ shapes: discs, lines: [], height: y + r }, 0, 0],
					[words, centre(i), y + r + 6]
				] as [Drawing, number, number][];
			});
			const label = paragraph(name, 0, 0, NAME - 16, { size: SMALLEST, weight: 600, colour: inkOf(d, id) });
			const ground: Drawing = { shapes: [rail, ...(own.length > 1 ? [shape('path', way)] : [])], lines: [], height: 0 };
			return together([[ground, 0, 0], [label, 0, y - (SMALLEST * LEADING) / 2], ...cells.flat()]);
		});
		const body = stacked(lines, 14);
		const spare = Math.min(26, Math.max(0, (room.height - heads.height - 14 - body.height) / (lines.length + 1)));
		const drawn = together([
			[heads, 0, 0],
			[stacked(lines, 14 + spare), 0, heads.height + 14 + spare / 2]
		]);
		return { ...drawn, height: heads.height + 14 + body.height };
	};

/** From the largest words to discs alone. */
export const axisScales: Scale[] = [
	...[30, 26, 24, 22].map((size) => ({ size, all: true, dates: true })),
	...[24, 22].map((size) => ({ size, all: true, dates: false })),
	...[24, 22].map((size) => ({ size, all: false, dates: false }))
];
