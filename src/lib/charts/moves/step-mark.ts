/** One move at the table, drawn in its place. */
import { measure } from '../../scene/measure.ts';
import type { Mark, Shape, Text } from '../../scene/scene.ts';
import { ASCENT, boxOfText, heightOfLines, textAt, textBlock } from '../../scene/text.ts';
import type { Model } from './model.ts';
import { signOf, signMark } from './sign.ts';
import { DOT, gapOf, type Block } from './step-block.ts';
import type { Sizes } from './step-sizes.ts';

type Drawn = Pick<Mark, 'x' | 'y' | 'width' | 'height' | 'texts'> & { behind: Shape[] };

/** Left and right end of some lines. */
function endsOf(texts: readonly Text[]): [number, number] {
	const boxes = texts.map(boxOfText);
	return [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
}

/** Lines in the middle of the table, on a piece of it that covers the links there; `y` is their middle. */
export function onTable(lines: readonly string[], y: number, { small, width }: Sizes): Pick<Drawn, 'texts' | 'behind'> {
	const height = heightOfLines(lines, small);
	const look = { size: small, anchor: 'middle' as const, tone: 'quiet' as const };
	const texts = textBlock(lines, width / 2, y - height / 2, look);
	if (!texts.length) return { texts, behind: [] };
	const [from, to] = endsOf(texts);
	const place = { x: from - 3, y: y - height / 2, width: to - from + 6, height };
	return { texts, behind: [{ type: 'rect', ...place, rx: 3, fill: 'table' }] };
}

/** The line that says who does what; behind it the date, where it stands there. */
function verbLine({ verb, date, behind }: Block, { small, width }: Sizes, top: number): Text[] {
	const bold = { size: small, weight: 600 as const, tone: 'party' as const };
	if (!behind) return textBlock(verb, width / 2, top, { ...bold, anchor: 'middle' });
	const [who, when] = [verb.join(' '), `${DOT.trimStart()}${date.join(' ')}`];
	const quiet = { size: small, tone: 'quiet' as const };
	const [wide, space] = [measure(who, bold), measure(' ', quiet)];
	const start = width / 2 - (wide + space + measure(when, quiet)) / 2;
	const base = top + small * ASCENT;
	return [textAt(who, start, base, bold), textAt(when, start + wide + space, base, quiet)];
}

/** A move over the table: a block with the sign on its upper edge. */
function over(block: Block, y: number, sizes: Sizes, focused: boolean): Drawn {
	const { small, type, width, pad } = sizes;
	const { verb, words, date, behind, strong } = block;
	const top = y + block.sign / 2;
	const under = top + heightOfLines(verb, small);
	const look = { anchor: 'middle' as const };
	const texts = [
		...verbLine(block, sizes, top),
		...textBlock(words, width / 2, under, { ...look, size: type, tone: strong ? 'ink' : 'quiet' }),
		...(behind
			? []
			: textBlock(date, width / 2, under + heightOfLines(words, type), { ...look, size: small, tone: 'quiet' }))
	];
	const [from, to] = endsOf(texts);
	const place = { x: from - 2 * pad, y, width: to - from + 4 * pad, height: block.down };
	/** A ring takes the place of the outline, and the paper reaches up to it. */
	const more = focused ? 1.5 : 0;
	const paper = {
		...{ x: place.x - more, y: y - more, width: place.width + 2 * more, height: place.height + 2 * more },
		...(!focused && { stroke: 'party' as const })
	};
	return { ...place, texts, behind: [{ type: 'rect', ...paper, rx: 6, fill: 'paper' }] };
}

/** A move on the edge of its side: the words outside, the date on the table. */
function beside(block: Block, y: number, sizes: Sizes): Drawn {
	const { small, type, pad } = sizes;
	const { side, verb, words, date, x, strong } = block;
	const away = (sizes.sign / 2 + gapOf(sizes)) * (side === 'left' ? -1 : 1);
	const look = { anchor: side === 'left' ? ('end' as const) : ('start' as const) };
	const height = heightOfLines(verb, small) + heightOfLines(words, type);
	const top = y - height / 2;
	const label = [
		...textBlock(verb, x + away, top, { ...look, size: small, weight: 600, tone: 'party' }),
		...textBlock(words, x + away, top + heightOfLines(verb, small), {
			...look,
			size: type,
			tone: strong ? 'ink' : 'quiet'
		})
	];
	const when = onTable(date, y, sizes);
	const [from, to] = endsOf(label);
	const [left, right] = [Math.min(from - pad, x - block.sign / 2), Math.max(to + pad, x + block.sign / 2)];
	const tall = Math.max(height, block.sign);
	const place = { x: left, y: y - tall / 2, width: right - left, height: tall };
	return { ...place, texts: [...label, ...when.texts], behind: when.behind };
}

/** A move in its place; `y` is the middle of its sign. */
export function markOf(model: Model, block: Block, y: number, sizes: Sizes, focus?: ReadonlySet<string>): Mark {
	const { item, x } = block;
	const one = signMark(model, item, { x, y, size: block.sign }, focus);
	const { behind, ...drawn } = block.side === 'middle' ? over(block, y, sizes, one.focused) : beside(block, y, sizes);
	return { ...one, ...drawn, shapes: [...behind, ...signOf(item, x, y, block.sign)] };
}
