/** What stands over the rows of the fates: how many offers there are, and how many met with each kind of answer. */
import { en } from '../../messages/en.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Shape, Text } from '../../scene/scene.ts';
import { LEADING, textAt, textBlock } from '../../scene/text.ts';
import { levelsOf } from './levels.ts';
import type { Model } from './model.ts';

export interface Heads {
	shapes: Shape[];
	texts: Text[];
	height: number;
	/** The note found room beside the number of offers. */
	noted: boolean;
}

export interface HeadsForm {
	width: number;
	/** Where the columns start, and how wide each is. */
	left: number;
	pitch: number;
	type: number;
	/** Name the parties in their colours; not needed where the thread does. */
	named: boolean;
	note: string;
}

/** Names of the parties in their colours, in as many lines as they need; null where a word is wider than the room. */
export function legend(model: Model, room: number, type: number): { lines: Text[][]; height: number } | null {
	const font = { size: type, weight: 600 as const };
	const gap = type * 0.8;
	const lines: Text[][] = [];
	let end = Infinity;
	for (const { id, name } of model.parties) {
		const parts = wrap(name, room, font);
		if (!parts) return null;
		for (const part of parts) {
			const width = measure(part, font);
			if (parts.length > 1 || end + gap + width > room) {
				lines.push([]);
				end = -gap;
			}
			lines.at(-1)?.push(textAt(part, end + gap, 0, { ...font, tone: 'party', party: id }));
			end += gap + width;
		}
	}
	return { lines, height: lines.length * type * LEADING };
}

/** Before the columns stand the number of offers and who is drawn in which colour. */
export function headsOf(model: Model, { width, left, pitch, type, named, note }: HeadsForm): Heads | null {
	const font = { size: type };
	const centre = (i: number) => left + pitch * (i + 0.5);
	const wordsIn = (words: Record<(typeof model.outcomes)[number], string>) =>
		levelsOf(
			model.outcomes.map((outcome, i) => ({ text: words[outcome], centre: centre(i) })),
			width,
			font
		);
	const levelsIn = (words: ReturnType<typeof wordsIn>) => 1 + Math.max(...words.map(({ level }) => level));
	const full = wordsIn(en.moves.outcome);
	/** Short words where the full ones do not stand side by side. */
	const words = levelsIn(full) > 1 ? wordsIn(en.moves.outcomeShort) : full;
	const levels = levelsIn(words);
	const first = Math.min(...words.map((word) => word.left)) - type;
	const names = named ? legend(model, first, type) : { lines: [], height: 0 };
	if (!names) return null;
	const digits = Math.max(...model.counts.map((count) => measure(String(count), { size: 1, weight: 600 })));
	if (digits * type > pitch - 2) return null;
	const big = Math.max(type, Math.min(Math.round(type * 1.6), Math.floor((pitch - 4) / digits)));
	const top = Math.max(levels * type * LEADING, names.height);
	const base = top + big * 0.95;
	const texts: Text[] = [];
	const shapes: Shape[] = [];
	names.lines.forEach((line, i) => texts.push(...line.map((text) => ({ ...text, y: type * (0.95 + i * LEADING) }))));
	words.forEach(({ text, left: x, level, centre: middle }, i) => {
		const y = top - (level + 0.3) * type * LEADING;
		texts.push(textAt(text, x, y, { ...font, tone: i ? 'quiet' : 'ink', ...(i === 0 && { weight: 600 }) }));
		/** A line leads down to the number, or ends above a word that stands too close to it. */
		const close = words.some(
			(other) => other.level < level && other.left - 3 < middle && middle < other.left + other.width + 3
		);
		const end = close ? y + type * LEADING * 0.5 : base - big * 0.8;
		if (level) shapes.push({ type: 'line', x1: middle, x2: middle, y1: y + type * 0.3, y2: end, stroke: 'rule' });
		const count = model.counts[i] ?? 0;
		texts.push(
			textAt(String(count), middle, base, {
				size: big,
				weight: 600,
				anchor: 'middle',
				tone: i && !count ? 'quiet' : 'ink'
			})
		);
	});
	const all = textAt(String(model.offers.length), 0, base, { size: big, weight: 600 });
	texts.push(all, textAt(en.moves.offers(model.offers.length), all.width + type * 0.4, base, font));
	if (!note) return { shapes, texts, height: base + type * 0.45, noted: true };
	if (!named) {
		const lines = wrap(note, first, font);
		if (lines && lines.length * type * LEADING <= top + 1)
			return {
				shapes,
				texts: [...texts, ...textBlock(lines, 0, 0, { ...font, tone: 'quiet' })],
				height: base + type * 0.45,
				noted: true
			};
	}
	const aside = textAt(note, left - type * 0.8, base, { ...font, anchor: 'end', tone: 'quiet' });
	const noted = Math.max(...texts.slice(-1).map((text) => text.x + text.width)) + type * 0.7 < aside.x - aside.width;
	return { shapes, texts: noted ? [...texts, aside] : texts, height: base + type * 0.45, noted };
}
