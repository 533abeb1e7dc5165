/** A state of a chart as a picture of 1200 by 630: what a layout returns, drawn as a tree that satori can print. */
import type { Dataset } from '../data/schema.ts';
import { delegationsPicture } from './delegations.ts';
import { LEADING, together, type Drawing, type Line, type PictureNode } from './drawing.ts';
import type { Fitted, Room } from './fit.ts';
import { foot, frame } from './frame.ts';
import { movesPicture } from './moves.ts';
import { positionsPicture } from './positions.ts';
import { shownIn } from './shown.ts';
import type { PictureState, PictureWords } from './state.ts';
import { HEIGHT, MARGIN, paper, WIDTH } from './tokens.ts';
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

const round = (n: number) => Math.round(n * 100) / 100;

/** A line of text in a box of its own; a centred one in a box with room at both sides. */
function printed({ text, x, y, width, size, weight, face, colour, align }: Line): PictureNode {
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
	return { type: 'div', props: { style, children: text } };
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
	const { head, top, height } = frame(words);
	const show = shownIn(d, state);
	if (!show.size) throw new Error(`nothing to draw on ${state.chart}: ${state.show.join(', ') || 'no record'}`);
	const { drawing, drawn } = chart(d, state, show, { width: WIDTH - 2 * MARGIN, height }, words.title);
	const differ = drawing.lines.some(({ text }) => text.endsWith('†'));
	const notes = [
		...(drawn < show.size ? [pictureWords.some(drawn, show.size)] : []),
		...(differ ? [pictureWords.differ] : [])
	];
	return tree(
		together([
			[head, 0, 0],
			[drawing, MARGIN, top],
			[foot(pictureWords.foot(d), notes), 0, 0]
		])
	);
}
