/** The words of the marks on an axis: under their discs, as many as the form leaves them. */
import type { Dataset } from '../data/schema.ts';
import type { AxisMark } from '../layout/position.ts';
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

/** All of it on one line: the words, the date where there are several marks, how it is known. */
export function onOneLine(mark: Stand, own: Stand[]): string {
	const notes = [...datesOf(mark, own, false), ...(mark.known ? [mark.known] : [])];
	const words = notes.length ? `${sentence(mark.words)} (${notes.join(', ')})` : sentence(mark.words);
	return words + (mark.disputed ? DAGGER : '');
}

/** Where a party has several marks, each has its date: nothing else tells them apart in time. */
const datesOf = (mark: Stand, own: Stand[], dates: boolean) => (dates || own.length > 1 ? [mark.when] : []);

function wordsOf(mark: Stand, own: Stand[], { size, dates }: AxisScale, width: number, strong: boolean): Drawing {
	const small = { size: SMALLEST, colour: quiet, align: 'center' as const };
	return stacked([
		paragraph(worded(mark), 0, 0, width, { size, colour: strong ? ink : quiet, align: 'center' }),
		...datesOf(mark, own, dates).map((date) => paragraph(date, 0, 0, width, small)),
		...(mark.known ? [paragraph(mark.known, 0, 0, width, small)] : [])
	]);
}

/** Whether a mark has words in this form. */
export const speaks = (scale: AxisScale, own: Stand[], focused: AxisContext['focused']) => (mark: Stand) => {
	const now = !own.some(({ datum }) => datum.movedFrom?.position === mark.id);
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
	const words = here.map((mark) => wordsOf(mark, own, scale, width, strong(mark.id)));
	const drawing = stacked(words, 4);
	const half = Math.max(0, ...drawing.lines.map((one) => one.width)) / 2;
	return [drawing, Math.min(Math.max(columns.centre(step), NAME + half), room.width - half - 4)] as const;
}
