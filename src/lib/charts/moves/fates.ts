/** The fates: a row an offer, a column an outcome, and in it the answer’s sign in the colour of who gave it. */
import { en } from '../../messages/en.ts';
import { textAt } from '../../scene/text.ts';
import type { Shape } from '../../scene/scene.ts';
import { drawRow, rowOf, type Grid, type Row } from './cells.ts';
import { flow } from './flow.ts';
import { headsOf } from './heads.ts';
import type { Item, Model, Offer } from './model.ts';
import { HIT, type Drawing } from './sign.ts';

export interface FatesForm {
	width: number;
	/** The most it may take. */
	height: number;
	type: number;
	/** How offers without an answer are drawn: a row each, one line with their words, or one line of signs. */
	silent: 'rows' | 'words' | 'signs';
	/** Moves that stand in no row, to be drawn in a line of their own. */
	others: Item[];
	/** Draw only so many rows. */
	most?: number;
	/** The thread beside it names the parties and draws what has no row. */
	threaded?: boolean;
	/** A line at the foot, where there is room for it. */
	foot?: string;
	focus?: ReadonlySet<string> | undefined;
}

/** From wide columns and two lines of words to narrow columns and as many lines as the words need. */
function gridsOf({ width, type }: FatesForm, columns: number): Grid[] {
	const size = Math.round(type * (type < 20 ? 1.6 : 1.35));
	const slim = Math.max(26, size + 4);
	const pitches = [0.11, 0.1, 0.09, 0.08].map((part) => width * part).filter((pitch) => pitch > slim);
	return [2, 3, 5].flatMap((lines) =>
		[...pitches, slim].map((pitch) => ({ width, pitch, left: width - pitch * columns, type, size, lines }))
	);
}

/** With fewer rows than offers every group of them keeps its share, so that a few rows say the same as all. */
function pick(offers: Offer[], most: number): Offer[] {
	if (offers.length <= most) return offers;
	const step = offers.length / most;
	return Array.from({ length: most }, (_, i) => offers[Math.floor(i * step)]).filter((offer) => offer !== undefined);
}

function draw(model: Model, form: FatesForm, grid: Grid): Drawing | null {
	const { width, type, silent, focus } = form;
	const apart = (offer: Offer) => silent !== 'rows' && !offer.answers.length;
	const listed = model.offers.filter((offer) => !apart(offer));
	/** Rows that cannot fit are not measured: none is lower than a mark. */
	if (Math.min(listed.length, form.most ?? Infinity) * HIT > form.height) return null;
	const shown = pick(listed, form.most ?? Infinity);
	const rest = model.offers.filter(apart).map(({ item }) => item);
	const drawn = [
		...rest,
		...form.others,
		...shown.flatMap(({ item, answers }) => [item, ...answers.map((answer) => answer.item)])
	];
	const more = form.threaded ? 0 : model.items.length - new Set(drawn).size;
	const note = more ? en.moves.moreMoves(more) : model.inferred ? en.moves.inferredSign : '';
	/** With few rows only those are named who are drawn. */
	const makers = new Set(drawn.flatMap(({ by, makers }) => [by, ...makers]));
	const parties = more ? model.parties.filter(({ id }) => makers.has(id)) : model.parties;
	const heads = headsOf({ ...model, parties }, { ...grid, named: !form.threaded, note });
	const rows = shown.map((offer) => rowOf(model, offer, grid));
	if (!heads || rows.some((row) => !row)) return null;
	const made = rows.filter((row): row is Row => row !== null);
	const flows = [
		{ lead: `${en.moves.unansweredCount(rest.length)}:`, items: rest, words: silent === 'words' },
		{ lead: `${en.moves.others(form.others.length)}:`, items: form.others, words: false }
	].filter(({ items }) => items.length);
	const said = more && !heads.noted ? [note] : [];
	const feet = flows.map(
		(one) => flow(model, { ...one, width, height: form.height, type, size: grid.size, focus }, 0)?.height ?? Infinity
	);
	const air = Math.round(type * 0.3);
	const fixed = heads.height + feet.reduce((sum, height) => sum + height + air, 0) + said.length * type * 1.6 + 2;
	const filled = made.reduce((sum, { height }) => sum + height, 0);
	const room = form.height - fixed - filled;
	const dashed = made.some(({ cells }) => cells.flat().some(({ inferred }) => inferred));
	/** Said below where the heads have no room for it, or say how many more there are instead. */
	if (dashed && (more || !heads.noted) && room > type * 1.6 + made.length * 2) said.push(en.moves.inferredSign);
	const under = said.includes(en.moves.inferredSign) ? type * 1.6 : 0;
	/** A little less, so that sums of fractions stay within the box. */
	const spare = (room - under) / Math.max(1, made.length) - 0.01;
	if (spare < 1) return null;
	const pad = Math.min(spare, type * 0.9);
	const shapes: Shape[] = [];
	const drawing: Drawing = { shapes, texts: [...heads.texts], marks: [], height: 0 };
	let y = heads.height;
	const rule = (at: number) => ({ type: 'line' as const, x1: 0, x2: width, y1: at, y2: at, stroke: 'rule' as const });
	for (const row of made) {
		const height = row.height + pad;
		const drawn = drawRow(model, row, grid, y, height, focus);
		shapes.push(rule(y), ...drawn.shapes);
		drawing.texts.push(...drawn.texts);
		drawing.marks.push(...drawn.marks);
		y += height;
	}
	shapes.push(rule(y));
	/** The column of the yes is marked all the way down, so that its emptiness is seen. */
	shapes.unshift(
		{ type: 'rect', x: grid.left, y: 0, width: grid.pitch, height: y, fill: 'table', rx: 4 },
		...heads.shapes
	);
	let ends = 0;
	for (const one of said) {
		drawing.texts.push(textAt(one, 0, y + type * 1.2, { size: type, tone: 'quiet' }));
		y += type * 1.6;
	}
	for (const one of flows) {
		y += air;
		const made = flow(model, { ...one, width, height: form.height, type, size: grid.size, focus }, y);
		if (!made) return null;
		drawing.texts.push(...made.texts);
		drawing.marks.push(...made.marks);
		y += made.height;
		ends = made.end;
	}
	const foot = textAt(form.foot ?? '', width, y - Math.max(24, grid.size, type * 1.4) / 2 + type * 0.35, {
		size: type,
		anchor: 'end'
	});
	if (form.foot && flows.length && ends + type * 2 < width - foot.width) drawing.texts.push(foot);
	return { ...drawing, height: y + 2 };
}

/** @returns null where it does not fit in any way */
export function fates(model: Model, form: FatesForm): Drawing | null {
	for (const grid of gridsOf(form, model.outcomes.length)) {
		const drawn = draw(model, form, grid);
		if (drawn && drawn.height <= form.height) return drawn;
	}
	return null;
}
