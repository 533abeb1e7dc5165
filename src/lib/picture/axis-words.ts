/** The words of the marks on an axis: under their discs, as many as the form leaves them. */
import type { Dataset } from '../data/schema.ts';
import type { AxisMark } from '../layout/position.ts';
import { en } from '../messages/en.ts';
import { DAGGER } from './dagger.ts';
import { paragraph, stacked, type Drawing } from './drawing.ts';
import type { Room } from './fit.ts';
import { sentence } from './sentence.ts';
import { ink, quiet, SMALLEST } from './tokens.ts';

/** Room at the left for the names of the parties. */
export const NAME = 170;

/** A mark and the party and step it stands at. */
export interface Stand extends AxisMark {
	partyId: string;
	step: number;
}

export interface AxisScale {
	size: number;
	/** Which marks keep their words: all, those where a party stands now, those in focus; beside: on the line itself. */
	words: 'all' | 'latest' | 'focus' | 'beside';
	dates: boolean;
}

export interface AxisContext {
	d: Dataset;
	/** In full colour; and named as in focus, which nobody is where all are in full colour. */
	strong: (id: string) => boolean;
	focused: (id: string) => boolean;
	room: Room;
}

export interface AxisColumns {
	width: number;
	count: number;
	centre: (step: number) => number;
}

export const worded = (mark: Stand) => sentence(mark.words) + (mark.disputed ? DAGGER : '');

function wordsOf(mark: Stand, { size, dates }: AxisScale, width: number, strong: boolean): Drawing {
	const small = { size: SMALLEST, colour: quiet, align: 'center' as const };
	return stacked([
		paragraph(worded(mark), 0, 0, width, { size, colour: strong ? ink : quiet, align: 'center' }),
		...(dates ? [paragraph(mark.when, 0, 0, width, small)] : []),
		...(dates && mark.datum.reading !== 'stated'
			? [paragraph(en.positions.reading[mark.datum.reading], 0, 0, width, small)]
			: [])
	]);
}

/** Whether a mark has words in this form. */
export const speaks = (scale: AxisScale, own: Stand[], focused: AxisContext['focused']) => (mark: Stand) => {
	const now = mark.turn !== '' || !own.some(({ turn }) => turn);
	return scale.words === 'all' || (scale.words !== 'focus' && now) || focused(mark.id);
};

/** The words under the discs of one step: as wide as two columns where the neighbours are silent. */
export function under(
	own: Stand[],
	step: number,
	{ strong, focused, room }: AxisContext,
	columns: AxisColumns,
	scale: AxisScale
) {
	const said = own.filter(speaks(scale, own, focused));
	const alone = !said.some((mark) => Math.abs(mark.step - step) === 1);
	const width = (alone ? 1.9 : 1) * columns.width - 12;
	const here = said.filter((mark) => mark.step === step);
	const words = here.map((mark) => wordsOf(mark, scale, width, strong(mark.id)));
	const drawing = stacked(words, 4);
	const half = Math.max(0, ...drawing.lines.map((one) => one.width)) / 2;
	return [drawing, Math.min(Math.max(columns.centre(step), NAME + half), room.width - half - 4)] as const;
}
