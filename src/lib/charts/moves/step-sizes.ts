/** How large things are at the table of a step, and how its dates break into lines. */
import { measure, wrap } from '../../scene/measure.ts';
import type { Box } from '../../scene/scene.ts';
import type { Item, Model } from './model.ts';
import { HIT } from './sign.ts';

export interface Sizes {
	/** Of the words; of verbs, names and dates; of a sign. */
	type: number;
	small: number;
	sign: number;
	/** Between words and the edge of their mark. */
	pad: number;
	/** The widest line of a date. */
	date: number;
	width: number;
	/** Edges of the table. */
	left: number;
	right: number;
}

export type Side = 'left' | 'right' | 'middle';

/** The parties of the two sides of the table. */
export const sidesOf = ({ d }: Model) => d.info.delegations.columns.slice(0, 2).map(({ parties }) => parties);

export function sideOf(model: Model, { by }: Item): Side {
	const column = sidesOf(model).findIndex((parties) => parties.includes(by));
	return column < 0 ? 'middle' : column ? 'right' : 'left';
}

/** The narrowest way to set a date in two lines that leaves a day beside its month; null where there is none. */
function halved(date: string, size: number): { lines: string[]; width: number } | null {
	const words = date.split(' ');
	const ways = words.slice(1).flatMap((_, i) => {
		if (/^\d+$/u.test(words[i] ?? '')) return [];
		const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
		return [{ lines, width: Math.max(...lines.map((line) => measure(line, { size }))) }];
	});
	return ways.sort((a, b) => a.width - b.width)[0] ?? null;
}

/** @returns null where a word is wider than the room */
export function dateLines(date: string, room: number, size: number): string[] | null {
	if (measure(date, { size }) <= room) return date ? [date] : [];
	const two = halved(date, size);
	return two && two.width <= room ? two.lines : wrap(date, room, { size });
}

/** The least part of the picture that a wide table takes. */
const WIDE = 0.28;

/** Tables from a wide one to the narrowest. On the latter dates take two lines, and on the last of all as many as they need. */
export const tables = ['wide', 'one line', 'two lines', 'words'] as const;

/** How large things are where the words are so large. */
export function sizesFor(
	model: Model,
	{ width, type: smallest }: Box,
	type: number,
	table: (typeof tables)[number]
): Sizes {
	const small = Math.max(smallest, Math.round(type * 0.85));
	/** The smallest words stand close, for they are taken where there is no more room. */
	const sign = Math.max(HIT, Math.round(type * (type > smallest ? 1.7 : 1.3)));
	const wide = (text: string) => measure(text, { size: small });
	/** A date stands clear of the signs, and of a ring around them. */
	const beside = sign + Math.max(15, small * 1.1);
	const dates = model.items.filter((item) => sideOf(model, item) !== 'middle').map(({ date }) => date);
	const widest = (widthOf: (date: string) => number) => Math.max(0, ...dates.map(widthOf)) + 0.01;
	const date = {
		wide: () => Math.max(widest(wide), width * WIDE - beside),
		'one line': () => widest(wide),
		'two lines': () => widest((one) => halved(one, small)?.width ?? wide(one)),
		words: () => widest((one) => Math.max(...one.split(' ').map(wide)))
	}[table]();
	const half = (date + beside) / 2;
	const pad = Math.max(4, small * 0.35);
	return { type, small, sign, pad, date, width, left: width / 2 - half, right: width / 2 + half };
}
