/** Which questions go on one screen: those that share what is asked and what there is to choose from, else two at most. */
import type { Item } from '../work.ts';
import { LINE, SHAPES, SIZES, fits, linesOf, paged } from './room.ts';
import type { Height, Size } from './room.ts';
import type { Block } from './slide.ts';

/** Items with their numbers in the activity. */
export interface Numbered {
	n: number;
	item: Item;
}

/** Mean width of a letter of an option, which is short and stands alone. */
const LETTER = 0.51;

/** As many columns as the longest option leaves room for on every projector. */
function columnsOf({ options }: Item, size: number): Block['columns'] {
	const longest = Math.max(...options.map(({ text }) => text.length)) * LETTER + 2.2;
	const across = Math.min(...SHAPES.map(({ across }) => across)) / size;
	return ([3, 2] as const).find((columns) => longest <= across / columns - 0.8) ?? 1;
}

const optionsHeight = (options: readonly string[], columns: number, size: number, across: number) =>
	columns === 1
		? options.reduce((sum, text) => sum + (linesOf(text, across - 2.2 * size, size) * 1.3 + 0.45) * size, 0)
		: Math.ceil(options.length / columns) * 1.75 * size;

/** In letters; a block alone has its stem in the title of the slide. The style sheet has these sizes too. */
const heightOf =
	(alone: boolean) =>
	(size: number): Height<Block> =>
	({ stem, points, options, columns }, across) => {
		const asked = points.reduce(
			(sum, text) => sum + (linesOf(text, across - 2.2 * size, size) * LINE + 0.35) * size,
			0
		);
		const head = alone ? 0 : linesOf(stem, across, 1.1 * size) * LINE * 1.1 * size + 0.9 * size;
		return head + asked + (points.length ? 0.6 * size : 0) + optionsHeight(options, columns, size, across);
	};

const same = (a: Item, b: Item) =>
	a.parts?.stem === b.parts?.stem &&
	a.options.length === b.options.length &&
	a.options.every(({ text }, i) => text === b.options[i]?.text);

/** Neighbours that ask the same of something else. */
function bundlesOf(asked: readonly Numbered[]): Numbered[][] {
	const bundles: Numbered[][] = [];
	for (const one of asked) {
		const last = bundles.at(-1);
		if (last && one.item.parts && same(last[0]!.item, one.item)) last.push(one);
		else bundles.push([one]);
	}
	return bundles;
}

/** A bundle as a block; a single question keeps its whole sentence. */
function blockOf(bundle: readonly Numbered[], columns?: Block['columns']): Block {
	const { n, item } = bundle[0]!;
	const options = item.options.map(({ text }) => text);
	const several = bundle.length > 1 && item.parts;
	return {
		stem: several ? several.stem : item.ask,
		from: n,
		points: several ? bundle.map(({ item }) => item.parts!.point) : [],
		options,
		columns: columns ?? columnsOf(item, 1)
	};
}

/** A bundle in as many even parts as need a screen each. */
function split(bundle: Numbered[]): Numbered[][] {
	const { stem, options, columns } = blockOf(bundle);
	const height: Height<Numbered> = (one, across) => linesOf(one.item.parts?.point ?? '', across - 2.2) * LINE + 0.35;
	const heads = 0.6 + Math.max(...SHAPES.map(({ across }) => optionsHeight(options, columns, 1, across)));
	const each = Math.ceil(bundle.length / paged(bundle, height, stem, heads).length);
	return Array.from({ length: Math.ceil(bundle.length / each) }, (_, i) => bundle.slice(i * each, (i + 1) * each));
}

export interface Screen {
	asked: Numbered[];
	blocks: Block[];
	size: Size;
}

/** Questions on screens, in their order. */
export function screensOf(asked: readonly Numbered[], title: string): Screen[] {
	const bundles = bundlesOf(asked).flatMap(split);
	const pages: Numbered[][][] = [];
	for (const bundle of bundles) {
		const page = pages.at(-1);
		const both = [...(page ?? []), bundle].map((one) => blockOf(one));
		if (page?.length === 1 && fits(both, heightOf(false)(1.2), title)) page.push(bundle);
		else pages.push([bundle]);
	}
	return pages.map((page) => {
		const alone = page.length === 1;
		const lead = alone ? blockOf(page[0]!).stem : title;
		const at = (size: Size, columns?: Block['columns']) => {
			const blocks = page.map((one) => blockOf(one, columns ?? columnsOf(one[0]!.item, size)));
			return fits(blocks, heightOf(alone)(size), lead) ? [{ asked: page.flat(), blocks, size }] : [];
		};
		// What stands alone is a list, where a list can be read from afar.
		const list = alone && page[0]!.length === 1 ? SIZES.flatMap((size) => at(size, 1)) : [];
		const best = [...list, ...SIZES.flatMap((size) => at(size))].sort((a, b) => b.size - a.size)[0];
		return best ?? { asked: page.flat(), blocks: page.map((one) => blockOf(one)), size: 1 };
	});
}

/** The question of a round, under the picture of its offer. */
export const guessBlock = (item: Item, stem: string, n: number): Block => ({ ...blockOf([{ n, item }]), stem });

/** Its height in letters of the smallest size. */
export const guessHeight = (block: Block): number =>
	0.8 + Math.max(...SHAPES.map(({ across }) => heightOf(true)(1)(block, across)));
