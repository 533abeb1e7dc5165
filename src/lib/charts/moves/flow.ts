/** Marks that follow each other like words in a line: signs, each with a few words behind it or alone. */
import { measure } from '../../scene/measure.ts';
import type { Mark } from '../../scene/scene.ts';
import { textAt } from '../../scene/text.ts';
import type { Item, Model } from './model.ts';
import { HIT, signMark, type Drawing } from './sign.ts';

interface Flow {
	/** What stands before the first one. */
	lead: string;
	items: Item[];
	width: number;
	/** The most it may take. */
	height: number;
	type: number;
	size: number;
	words: boolean;
	focus?: ReadonlySet<string> | undefined;
}

/** @returns null where the words of one are wider than the room */
export function flow(
	model: Model,
	{ lead, items, width, height, type, size, words, focus }: Flow,
	top: number
): (Drawing & { end: number }) | null {
	const font = { size: type };
	const hit = Math.max(HIT, size);
	const line = Math.max(hit, type * 1.4);
	const gap = words ? type * 0.7 : 2;
	const marks: Mark[] = [];
	const texts = [textAt(lead, 0, top + line / 2 + type * 0.35, { ...font, weight: 600 })];
	let [x, y] = [measure(lead, { ...font, weight: 600 }) + type * 0.5, top];
	if (x > width) return null;
	for (const item of items) {
		const text = words ? model.wordsOf(item) : '';
		const own = hit + (text ? 2 + measure(text, font) : 0);
		if (x + own > width) [x, y] = [0, y + line];
		if (own > width || y + line - top > height) return null;
		const mark = signMark(model, item, { x: x + hit / 2, y: y + line / 2, size }, focus);
		mark.width = own;
		if (text) mark.texts.push(textAt(text, x + hit + 2, y + line / 2 + type * 0.35, font));
		marks.push(mark);
		x += own + gap;
	}
	return { shapes: [], texts, marks, height: y + line - top, end: x - gap };
}
