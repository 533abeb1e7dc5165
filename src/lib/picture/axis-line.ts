/** A party's line on an axis in a picture: rail, way, discs, and their words. */
import { beside } from './beside.ts';
import {
	speaks,
	NAME,
	onOneLine,
	under,
	type AxisColumns,
	type AxisContext,
	type AxisScale,
	type Stand
} from './axis-words.ts';
import { LEADING, paragraph, together, type Drawing } from './drawing.ts';
import { shape, type PictureNode } from './node.ts';
import { ink, inkOf, markInk, paper, rule, SMALLEST } from './tokens.ts';

/** A disc, filled where the party said so itself; an arrow before it where an article reports that the party moved. */
function disc(mark: Stand, x: number, y: number, r: number, colour: string): PictureNode[] {
	const fill = mark.reading === 'stated' ? colour : paper;
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

/** Draws the line of one party. */
export function partyLine(
	context: AxisContext,
	party: { id: string; name: string },
	own: Stand[],
	columns: AxisColumns,
	scale: AxisScale
): Drawing {
	const { d, strong, focused, room } = context;
	const r = scale.size * 0.55;
	const y = r + 6;
	const steps = Array.from({ length: columns.count }, (_, i) => i);
	const placed = steps.flatMap((step) => {
		const here = own.filter((mark) => mark.step === step);
		return here.map((mark, k) => ({ mark, x: columns.centre(step) + (k - (here.length - 1) / 2) * r * 2.6 }));
	});
	const way = markInk(
		d,
		party.id,
		own.some((mark) => strong(mark.id))
	);
	const shapes = [
		shape('path', { d: `M${NAME} ${y}H${room.width}`, stroke: rule, strokeWidth: 2 }),
		...placed.flatMap(({ mark, x }) => {
			const before = placed.find((other) => other.mark.id === mark.datum.movedFrom?.position);
			return before ? [shape('path', { d: `M${before.x} ${y}H${x}`, stroke: way, strokeWidth: 5 })] : [];
		}),
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
	const discs = placed.map(({ mark, x }) => ({ x, words: said(mark) ? onOneLine(mark, own) : '' }));
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
