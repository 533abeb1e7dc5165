/**
 * How much goes on a screen. All is told in rem: a 30th of the height or a 42nd of the width of a screen, whichever is
 * less (24 px at 1280 by 720 and at 1024 by 768), so a guess holds for every projector; the site tests measure it.
 */

import type { Box } from '../../scene/scene.ts';

/** Room under a title of one line, for wide screens (16:10 and wider) and for 4:3. A page must go on both. */
export const SHAPES = [
	{ across: 45, down: 21.8 },
	{ across: 39.4, down: 23.8 }
] as const;

/** Sizes of letters in rem, the largest first. */
export const SIZES = [1.8, 1.6, 1.4, 1.2, 1] as const;
export type Size = (typeof SIZES)[number];

/** A line and its leading, in its own size. */
export const LINE = 1.25;

/** Mean width of a letter in its own size, rather too wide: most are set in a normal weight, some in bold. */
const LETTER = 0.53;

/** How many lines a text takes in a column, word after word; all in rem. */
export function linesOf(text: string, column: number, size = 1): number {
	const room = column / (LETTER * size);
	let [lines, used] = [1, 0];
	for (const { length } of text.split(/(?<=[\s–-])/)) {
		// A word that is longer than a line is broken.
		const over = used && used + length > room + 1;
		lines += over ? 1 : 0;
		used = over ? length : used + length;
		while (used > room + 1) [lines, used] = [lines + 1, used - room];
	}
	return lines;
}

/** The height of one thing in a room so wide. */
export type Height<T> = (one: T, across: number) => number;

/** What a title takes beyond its first line. */
const under = (title: string, across: number) =>
	(linesOf(title, across, title.length > 75 ? 1.45 : 1.75) - 1) * (title.length > 75 ? 1.75 : 2.1);

/** Pixels of a rem on a screen of 1280 by 720. */
const REM = 24;

/** The rooms of a chart under a title, for wide screens and for 4:3, with so many rem free below. */
export const boxesUnder = (title: string, below = 0): Box[] =>
	SHAPES.map(({ across, down }) => ({
		width: across * REM,
		height: (down - under(title, across) - below) * REM,
		type: REM
	}));

/** Whether all of a list goes on one screen of each shape; with `beside`, left of something so wide. */
export const fits = <T>(list: readonly T[], height: Height<T>, title = '', heads = 0, beside = 0): boolean =>
	SHAPES.every(
		({ across, down }) =>
			list.reduce((sum, one) => sum + height(one, across - beside), 0) <= down - under(title, across - beside) - heads
	);

/** The largest letters in which all of a list goes on one screen; the smallest where it goes in none. */
export const largest = <T>(
	list: readonly T[],
	height: (size: number) => Height<T>,
	title = '',
	heads = 0,
	beside = 0
): Size => SIZES.find((size) => fits(list, height(size), title, heads, beside)) ?? 1;

/** Splits a list into pages, in its order; what is higher than a page has a page of its own. */
export function paged<T>(list: readonly T[], height: Height<T>, title = '', heads = 0): T[][] {
	const pages: T[][] = [];
	for (const one of list) {
		const page = pages.at(-1);
		if (page && fits([...page, one], height, title, heads)) page.push(one);
		else pages.push([one]);
	}
	return pages;
}

export interface Sized<T> {
	size: Size;
	pages: T[][];
}

/** The same on as few screens as the smallest letters need, in the largest letters that need no more. */
export function sized<T>(
	list: readonly T[],
	height: (size: number) => Height<T>,
	title = '',
	heads: (size: number) => number = () => 0
): Sized<T> {
	const tries = SIZES.map((size) => ({ size, pages: paged(list, height(size), title, heads(size)) }));
	const smallest = tries.at(-1)!;
	const goes = ({ size, pages }: Sized<T>) =>
		pages.length <= smallest.pages.length && pages.every((page) => fits(page, height(size), title, heads(size)));
	return tries.find(goes) ?? smallest;
}

/** Pages as stretches of a list: from the first to before the last. */
export function stretches(pages: readonly (readonly unknown[])[]): [number, number][] {
	let from = 0;
	return pages.map((page): [number, number] => [from, (from += page.length)]);
}
