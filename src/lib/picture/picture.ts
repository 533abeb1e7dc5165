/** A state of a chart as a picture of 1200 by 630: what a layout returns, as shapes and lines of text in their places. */
import type { Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { altOf } from './alt.ts';
import { together, type Drawing } from './drawing.ts';
import type { Fitted, Room } from './fit.ts';
import { foot, FOOT, head } from './frame.ts';
import { movesPicture } from './moves.ts';
import { positionsPicture } from './positions.ts';
import { shownIn } from './shown.ts';
import type { PictureState, PictureWords } from './state.ts';
import { HEIGHT, INSIDE, MARGIN, WIDTH } from './tokens.ts';
import { wordingPicture } from './wording.ts';

/** Plain objects, in pixels. */
export interface Picture extends Pick<Drawing, 'shapes' | 'lines'> {
	width: number;
	height: number;
	/** Its headline, and what it says in words. */
	title: string;
	description: string;
}

function chart(d: Dataset, state: PictureState, show: ReadonlySet<string>, room: Room, title: string): Fitted {
	const focus = new Set(state.focus.filter((id) => show.has(id)));
	const shown = (id: string) => show.has(id);
	if (state.chart === 'positions') return positionsPicture(d, shown, focus, room);
	if (state.chart === 'moves') return movesPicture(d, shown, focus, room);
	return wordingPicture(d, show, focus, room, title);
}

/** The largest headline, and the one that makes room for a chart of many marks. */
const TITLES = [58, 42];

/**
 * Draws a state.
 * @throws Error where the state shows no record of its chart
 */
export function pictureOf(d: Dataset, state: PictureState, words: PictureWords): Picture {
	const show = shownIn(d, state);
	if (!show.size) throw new Error(`nothing to draw on ${state.chart}: ${state.show.join(', ') || 'no record'}`);
	const tried = TITLES.map((most) => {
		const over = head(words, most);
		const top = over.height + 26;
		const height = HEIGHT - FOOT - 14 - top;
		return { over, top, height, ...chart(d, state, show, { width: INSIDE, height }, words.title) };
	});
	const { over, top, height, drawing, drawn } = tried.find((one) => one.drawn === show.size) ?? tried.at(-1)!;
	const some = drawn < show.size ? pictureWords.some(drawn, show.size) : '';
	const lower = Math.min(60, (height - drawing.height) * 0.4);
	const { shapes, lines } = together([
		[over, 0, 0],
		[drawing, MARGIN, top + lower],
		[foot(d, some, drawing.differ ? en.chart.differ : ''), 0, HEIGHT - FOOT]
	]);
	return { width: WIDTH, height: HEIGHT, shapes, lines, title: words.title, description: altOf(d, state) };
}
