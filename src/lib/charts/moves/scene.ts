/**
 * The moves in two pictures: the fates say what became of every offer, the thread says when each move was made. Both
 * stand side by side where there is room; else the fates are the picture, and time is a strip below them.
 */
import type { Dataset } from '../../data/schema.ts';
import type { Box, Scene } from '../../scene/scene.ts';
import { en } from '../../messages/en.ts';
import { unfit } from '../unfit.ts';
import { daysInWords } from './days.ts';
import { fates } from './fates.ts';
import { modelOf, type Item, type Model } from './model.ts';
import { strip } from './strip.ts';
import type { Drawing } from './sign.ts';
import { step } from './step.ts';
import { silenceOf } from './timeline.ts';
import { thread } from './thread.ts';

type Form = (model: Model, box: Box) => Scene | null;

function sceneOf(box: Box, drawing: Drawing & Partial<Pick<Scene, 'links'>>, more: number): Scene {
	const { shapes, texts, marks, links = [] } = drawing;
	const height = Math.ceil(drawing.height);
	return {
		width: box.width,
		height,
		fits: height <= box.height,
		needs: { width: box.width, height },
		ground: { shapes, texts },
		marks,
		links,
		more
	};
}

/** How many records have no mark at all. */
const undrawn = ({ items }: Model, marks: Scene['marks']) => {
	const drawn = new Set(marks.map(({ id }) => id));
	return items.filter(({ id }) => !drawn.has(id)).length;
};

const joined = (a: Drawing, b: Drawing): Drawing => ({
	shapes: [...a.shapes, ...b.shapes],
	texts: [...a.texts, ...b.texts],
	marks: [...a.marks, ...b.marks],
	height: Math.max(a.height, b.height)
});

const beside: Form = (model, box) => {
	const { width, height, type, focus } = box;
	if (width < type * 60) return null;
	const gap = type * 2.2;
	const left = Math.round(width * 0.505);
	const one = fates(model, { width: left, height, type, silent: 'rows', others: [], threaded: true, focus });
	const two = one && thread(model, { x: left + gap, width: width - left - gap, height: one.height, type, focus });
	if (!one || !two) return null;
	const both = joined(one, two);
	/** A move that stands in both is one thing in two places. */
	const drawn = new Set(one.marks.map(({ key }) => key));
	const marks = both.marks.map((mark, i) =>
		i >= one.marks.length && drawn.has(mark.key) ? { ...mark, key: `${mark.key} in time` } : mark
	);
	return undrawn(model, marks) ? null : sceneOf(box, { ...both, marks, links: two.links }, 0);
};

/** Moves that stand in no row of the fates: signals, and answers that no source ties to an offer. */
function others({ items, offers }: Model): Item[] {
	const inRows = new Set(offers.flatMap(({ item, answers }) => [item.id, ...answers.map((answer) => answer.item.id)]));
	return items.filter(({ id }) => !inRows.has(id));
}

const below =
	(share: number, rest: boolean): Form =>
	(model, box) => {
		const { width, height, type, focus } = box;
		const high = Math.round(height * share);
		const gap = Math.round(type * 0.6);
		const one = fates(model, {
			width,
			height: height - high - gap,
			type,
			silent: 'rows',
			others: rest ? others(model) : [],
			focus
		});
		const two = one && strip(model, { width, height: high, type, top: one.height + gap });
		return two && sceneOf(box, joined(one, two), undrawn(model, one.marks));
	};

/** The days without a move, in words. */
function silence({ items }: Model): string {
	const long = silenceOf(items.flatMap(({ days }) => days ?? []));
	return long ? `${en.moves.stretch(daysInWords(long.from, long.to))} ${en.moves.noMove}` : '';
}

const alone =
	(silent: 'rows' | 'words' | 'signs', rest: boolean, most?: number): Form =>
	(model, box) => {
		const { width, height, type, focus } = box;
		const one = fates(model, {
			width,
			height,
			type,
			silent,
			others: rest ? others(model) : [],
			foot: silence(model),
			focus,
			...(most && { most })
		});
		return one && sceneOf(box, one, undrawn(model, one.marks));
	};

const forms: Form[] = [
	beside,
	...[0.24, 0.2, 0.16, 0.13, 0.1, 0.085].map((share) => below(share, true)),
	alone('rows', true),
	alone('words', true),
	alone('signs', true),
	alone('words', false),
	alone('signs', false),
	...[40, 30, 24, 18, 14, 10, 8, 6, 4, 3, 2, 1].map((most) => alone('rows', false, most))
];

export function movesScene(d: Dataset, box: Box): Scene {
	const model = modelOf(d, box.show);
	const told = box.show && step(model, box);
	if (told) return told;
	for (const form of forms) {
		const scene = form(model, box);
		if (scene?.fits) return scene;
	}
	return unfit(box, model.items.length);
}
