/** One move at the table: its sign, its words and its date, measured and not yet placed. */
import { verbOf, whoOf } from '../../layout/link.ts';
import { measure, wrap } from '../../scene/measure.ts';
import { heightOfLines } from '../../scene/text.ts';
import type { Item, Model } from './model.ts';
import { dateLines, sideOf, sidesOf, type Side, type Sizes } from './step-sizes.ts';

export interface Block {
	item: Item;
	side: Side;
	/** Middle of its sign. */
	x: number;
	sign: number;
	/** In focus, as all of them are where none is. */
	strong: boolean;
	verb: string[];
	words: string[];
	/** Lines of its date; none where it is that of the move before. */
	date: string[];
	/** The date stands behind the verb, on its line. */
	behind: boolean;
	dateHeight: number;
	/** From the middle of its sign to the upper and the lower edge of all that belongs to it. */
	up: number;
	down: number;
}

/** Between a sign and its words. */
export const gapOf = ({ small }: Sizes) => small * 0.4;
/** What stands between a verb and the date behind it. */
export const DOT = ' · ';
/** What stands over the table is at most so wide, in parts of the picture. */
const OVER = 0.8;
/** Room for a ring at the edge of the picture. */
const RING = 3;

/** The verb alone where the name of the party stands above it. */
function verbFor(model: Model, { move, by, makers }: Item): string {
	const alone = makers.length === 1 && sidesOf(model).some((parties) => parties.length === 1 && parties[0] === by);
	return (alone ? verbOf : whoOf)(model.d, move);
}

function blockOf(model: Model, i: number, sizes: Sizes, focus?: ReadonlySet<string>): Block | null {
	const item = model.items[i]!;
	const { type, small, left, right, width, pad } = sizes;
	const side = sideOf(model, item);
	const over = side === 'middle';
	const strong = !focus?.size || focus.has(item.id);
	const sign = strong ? sizes.sign : Math.max(20, Math.round(sizes.sign * 0.8));
	const room = over ? width * OVER - 4 * pad : left - sizes.sign / 2 - gapOf(sizes) - pad - RING;
	const verb = wrap(verbFor(model, item), room, { size: small, weight: 600 });
	const words = wrap(model.wordsOf(item), room, { size: type });
	const shown = model.items[i - 1]?.date === item.date ? '' : item.date;
	const date = dateLines(shown, over ? room : sizes.date, small);
	if (!verb || !words || !date) return null;
	const said = heightOfLines(verb, small) + heightOfLines(words, type);
	const behind =
		over && date.length > 0 && measure(`${verb.join(' ')}${DOT}${shown}`, { size: small, weight: 600 }) <= room;
	const dateHeight = behind ? 0 : heightOfLines(date, small);
	const half = Math.max(said, sign, dateHeight) / 2;
	return {
		...{ item, side, sign, strong, verb, words, date, behind, dateHeight },
		x: over ? width / 2 : side === 'left' ? left : right,
		up: over ? sign / 2 : half,
		down: over ? sign / 2 + said + dateHeight + pad : half
	};
}

/** A line passes behind what stands over the table, on its way to or from something else over the table. */
const passed = (blocks: readonly Block[]) =>
	blocks.some(({ side, item }, to) =>
		item.move.links.some((link) => {
			const from = blocks.findIndex((other) => other.item.id === link.to);
			const between = blocks.slice(from + 1, to).some((other) => other.side === 'middle');
			return from >= 0 && between && (side === 'middle' || blocks[from]?.side === 'middle');
		})
	);

/** The signs over the table stand to the right and to the left in turn, so that a line past one does not end at it. */
function inTurn(blocks: readonly Block[], { left, right }: Sizes): Block[] {
	const over = blocks.filter(({ side }) => side === 'middle');
	return blocks.map((block) => {
		const i = over.indexOf(block);
		return i < 0 ? block : { ...block, x: block.x + (right - left) * 0.22 * (i % 2 ? -1 : 1) };
	});
}

/**
 * @param most lines that a verb and the words of a move may take
 * @returns null where some are wider than their room, or take more lines
 */
export function blocksOf(
	model: Model,
	sizes: Sizes,
	most: { verb: number; words: number },
	focus?: ReadonlySet<string>
): Block[] | null {
	const blocks: Block[] = [];
	for (const i of model.items.keys()) {
		const block = blockOf(model, i, sizes, focus);
		if (!block || block.verb.length > most.verb || block.words.length > most.words) return null;
		blocks.push(block);
	}
	return passed(blocks) ? inTurn(blocks, sizes) : blocks;
}
