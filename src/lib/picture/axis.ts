/** The axis in a picture: a column for each step of the scale, a line for each party, its marks on it. */
import type { Dataset } from '../data/schema.ts';
import type { AxisMark } from '../layout/position.ts';
import { en } from '../messages/en.ts';
import { DAGGER } from './dagger.ts';
import { LEADING, paragraph, stacked, together, type Drawing } from './drawing.ts';
import { shape, type PictureNode } from './node.ts';
import type { Form, Room } from './fit.ts';
import { positionsOf } from './layouts.ts';
import { ink, inkOf, markInk, paper, quiet, rule, SMALLEST } from './tokens.ts';
import { sentence } from './words.ts';

const NAME = 170;

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
	/** Which marks keep their words: all, those where a party stands now, or those in focus. */
	words: 'all' | 'latest' | 'focus';
	dates: boolean;
}

function wordsOf(mark: Stand, { size, dates }: Scale, width: number, strong: boolean): Drawing {
	const small = { size: SMALLEST, colour: quiet, align: 'center' as const };
	const words = sentence(mark.words) + (mark.disputed ? DAGGER : '');
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
		const { steps } = positionsOf(d).axis;
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
			const moved = own.some(({ turn }) => turn);
			const speaks = (mark: Stand) =>
				(scale.words === 'focus' ? false : scale.words === 'all' || !moved || mark.turn !== '') || strong(mark.id);
			const at = own.map(({ step }) => centre(step));
			const lit = own.some((mark) => strong(mark.id));
			const way = { d: `M${Math.min(...at)} ${y}H${Math.max(...at)}`, stroke: markInk(d, id, lit), strokeWidth: 5 };
			const rail = shape('path', { d: `M${NAME} ${y}H${room.width}`, stroke: rule, strokeWidth: 2 });
			const cells = steps.map((_, i) => {
				const here = own.filter(({ step }) => step === i);
				const worded = here.filter(speaks);
				const discs = here.flatMap((mark, k) =>
					disc(mark, centre(i) + (k - (here.length - 1) / 2) * r * 2.6, y, r, markInk(d, id, strong(mark.id)))
				);
				const alone = !own.some((mark) => Math.abs(mark.step - i) === 1 && speaks(mark));
				const width = (alone ? 1.9 : 1) * column - 12;
				const words = stacked(
					worded.map((mark) => wordsOf(mark, scale, width, strong(mark.id))),
					4
				);
				const half = Math.max(0, ...words.lines.map((one) => one.width)) / 2;
				const middle = Math.min(Math.max(centre(i), NAME + half), room.width - half - 4);
				return [
					[{ shapes: discs, lines: [], height: y + r }, 0, 0],
					[words, middle, y + r + 6]
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
		return drawn;
	};

/** From the largest words to discs alone. */
export const axisScales: Scale[] = [
	...[30, 26, 24, 22].map((size) => ({ size, words: 'all' as const, dates: true })),
	...[24, 22].map((size) => ({ size, words: 'all' as const, dates: false })),
	...[24, 22].map((size) => ({ size, words: 'latest' as const, dates: false })),
	...[24, 22].map((size) => ({ size, words: 'focus' as const, dates: false }))
];
