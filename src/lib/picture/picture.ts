/** A state of a chart as a picture of 1200 by 630: what a layout returns, drawn as a tree that satori can print. */
import type { Dataset } from '../data/schema.ts';
import { dagger } from './dagger.ts';
import { delegationsPicture } from './delegations.ts';
import { LEADING, together, type Drawing, type Line } from './drawing.ts';
import { type PictureNode } from './node.ts';
import type { Fitted, Room } from './fit.ts';
import { foot, frame } from './frame.ts';
import { movesPicture } from './moves.ts';
import { positionsPicture } from './positions.ts';
import { shownIn } from './shown.ts';
import type { PictureState, PictureWords } from './state.ts';
import { HEIGHT, MARGIN, mark, paper, WIDTH } from './tokens.ts';
import { pictureWords } from './words.ts';
import { wordingPicture } from './wording.ts';

function chart(d: Dataset, state: PictureState, show: ReadonlySet<string>, room: Room, title: string): Fitted {
	const focus = new Set(state.focus.filter((id) => show.has(id)));
	const shown = (id: string) => show.has(id);
	if (state.chart === 'delegations') return delegationsPicture(d, shown, focus, room, state.by);
	if (state.chart === 'positions') return positionsPicture(d, shown, focus, room);
	if (state.chart === 'moves') return movesPicture(d, shown, focus, room);
	return wordingPicture(d, show, focus, room, title);
}

/** The largest headline, and the one that makes room for a chart of many marks. */
const TITLES = [58, 42];

const round = (n: number) => Math.round(n * 100) / 100;

/** A line of text in a box of its own; a centred one in a box with room at both sides. */
function printed({ text, x, y, width, size, weight, face, colour, align, dagger: dagged }: Line): PictureNode {
	const centred = align === 'center';
	const style: Record<string, string | number> = {
		position: 'absolute',
		display: 'flex',
		top: round(y),
		height: round(size * LEADING),
		lineHeight: LEADING,
		whiteSpace: 'nowrap',
		fontFamily: face,
		fontSize: size,
		fontWeight: weight,
		color: colour,
		justifyContent: centred ? 'center' : 'flex-start',
		left: round(centred ? x - width / 2 - size : x),
		...(centred && { width: round(width + 2 * size) })
	};
	const children = dagged
		? [{ type: 'div', props: { children: text } }, dagger(size, colour === paper ? paper : mark)]
		: text;
	return { type: 'div', props: { style, children } };
}

function tree({ shapes, lines }: Drawing): PictureNode {
	const size = { width: WIDTH, height: HEIGHT };
	const drawn = {
		type: 'svg',
		props: {
			...size,
			viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
			style: { position: 'absolute', left: 0, top: 0 },
			children: shapes
		}
	};
	return {
		type: 'div',
		props: {
			style: { display: 'flex', position: 'relative', ...size, backgroundColor: paper },
			children: [drawn, ...lines.map(printed)]
		}
	};
}

/**
 * The picture as a tree of plain objects.
 * @throws Error where the state shows no record of its chart
 */
export function pictureOf(d: Dataset, state: PictureState, words: PictureWords): PictureNode {
	const show = shownIn(d, state);
	if (!show.size) throw new Error(`nothing to draw on ${state.chart}: ${state.show.join(', ') || 'no record'}`);
	const tried = TITLES.map((most) => {
		const { head, top, height } = frame(words, most);
		return { head, top, height, ...chart(d, state, show, { width: WIDTH - 2 * MARGIN, height }, words.title) };
	});
	const { head, top, height, drawing, drawn } = tried.find((one) => one.drawn === show.size) ?? tried.at(-1)!;
	const some = drawn < show.size ? pictureWords.some(drawn, show.size) : '';
	const source = foot(pictureWords.foot(d), some, drawing.differ ? pictureWords.differ : '');
	const lower = Math.min(60, (height - drawing.height) * 0.4);
	return tree(
		together([
			[head, 0, 0],
			[drawing, MARGIN, top + lower],
			[source, 0, 0]
		])
	);
}
