/** The grid in a picture: a row for each issue, a column for each party; hatched where no source says. */
import type { Dataset, Issue } from '../data/schema.ts';
import { placeGlyph, stanceGlyph } from '../scene/glyph.ts';
import type { Mark } from '../layout/position.ts';
import { en } from '../messages/en.ts';
import { DAGGER } from './dagger.ts';
import { LEADING, line, onFloor, paragraph, stacked, together, type Drawing } from './drawing.ts';
import { shape, type PictureNode } from './node.ts';
import type { Form, Room } from './fit.ts';
import { glyphAt } from './knot.ts';
import { hatch, ink, inkOf, markInk, quiet, rule, SMALLEST } from './tokens.ts';
import { sentence } from './sentence.ts';

const GAP = 14;

export interface CellsContext {
	d: Dataset;
	strong: (id: string) => boolean;
	room: Room;
}

interface Scale {
	size: number;
	/** Whether dates stand under the words. */
	dates: boolean;
	/** Whether marks out of focus keep their words. */
	all: boolean;
}

function stand({ d, strong }: CellsContext, mark: Mark, scale: Scale, width: number): Drawing {
	const lit = strong(mark.id);
	const glyph = scale.size * 1.5;
	const colour = markInk(d, mark.datum.party, lit);
	const shapes = [
		glyphAt(mark.datum.stance ? stanceGlyph[mark.datum.stance] : placeGlyph, 0, glyph / 2 + 4, glyph, colour)
	];
	const words = sentence(mark.words) + (mark.disputed ? DAGGER : '');
	const small = { size: SMALLEST, colour: quiet, align: 'center' as const };
	const notes = [...(scale.dates ? [mark.when] : []), ...(mark.known ? [mark.known] : [])];
	const speaks = scale.all || lit;
	return stacked(
		[
			{ shapes, lines: [], height: glyph + 8 },
			...(speaks
				? [paragraph(words, 0, 0, width, { size: scale.size, colour: lit ? ink : quiet, align: 'center' })]
				: []),
			...(speaks ? notes.map((note) => paragraph(note, 0, 0, width, small)) : [])
		],
		2
	);
}

/** Slanted lines over a cell: no source says. */
function hatched(x: number, y: number, width: number, height: number): PictureNode[] {
	const lines: string[] = [];
	for (let at = 12; at < width + height; at += 14) {
		const [x1, y1] = at < height ? [0, at] : [at - height, height];
		const [x2, y2] = at < width ? [at, 0] : [width, at - width];
		lines.push(`M${x + x1} ${y + y1}L${x + x2} ${y + y2}`);
	}
	return [shape('path', { d: lines.join(''), stroke: hatch, strokeWidth: 2.5 })];
}

/** Lays the grid out in one form. One issue alone keeps every party; several keep the parties that have a mark. */
export const cellsForm =
	(context: CellsContext, scale: Scale): Form<Mark> =>
	(marks) => {
		const { d, room } = context;
		const issues = d.issues.filter(({ id }) => marks.some(({ datum }) => datum.issue === id));
		const has = (party: string, positions = marks.map(({ datum }) => datum)) =>
			positions.some((po) => po.party === party);
		const parties = d.info.parties.filter(({ id }) => (issues.length > 1 ? has(id) : has(id, d.positions)));
		const label = issues.length > 1 ? 220 : 0;
		const column = (room.width - label) / parties.length;
		const heads = onFloor(
			parties.map(({ id, name }, i) => [
				paragraph(name, 0, 0, column - GAP, { size: 24, weight: 600, colour: inkOf(d, id), align: 'center' }),
				label + column * (i + 0.5)
			])
		);
		const row = (issue: Issue): Drawing => {
			const cells = parties.map(({ id }) =>
				marks.filter(({ datum }) => datum.party === id && datum.issue === issue.id)
			);
			const drawn = cells.map((own) =>
				stacked(
					own.map((mark) => stand(context, mark, scale, column - GAP)),
					10
				)
			);
			const name = label
				? paragraph(issue.label, 0, 0, label - GAP, { size: SMALLEST, weight: 600, colour: ink })
				: null;
			const height = Math.max(name?.height ?? 0, 56, ...drawn.map((one) => one.height)) + 10;
			const empty = parties.flatMap(({ id }, i) =>
				d.positions.some((po) => po.party === id && po.issue === issue.id) ? [] : [label + column * i]
			);
			const silent = empty.flatMap((x) => hatched(x + GAP / 2, 8, column - GAP, height - 8));
			const said = label
				? []
				: empty.map((x) =>
						line(en.chart.noSource, x + column / 2, height / 2 - 8, { size: SMALLEST, colour: quiet, align: 'center' })
					);
			const top = shape('path', { d: `M0 0H${room.width}`, stroke: rule, strokeWidth: 2 });
			return together([
				[{ shapes: [top, ...silent], lines: said, height }, 0, 0],
				...(name ? [[name, 0, (height - name.height) / 2] as const] : []),
				...drawn.map((one, i) => [one, label + column * (i + 0.5), 6] as const)
			]);
		};
		return stacked([heads, ...issues.map(row)], heads.height > 24 * LEADING ? 4 : 8);
	};

export const cellScales: Scale[] = [
	...[34, 30, 26, 24, 22].map((size) => ({ size, dates: true, all: true })),
	...[24, 22].map((size) => ({ size, dates: false, all: true })),
	{ size: 22, dates: false, all: false }
];
