/** Every position of the dataset in a picture: the axis, and under it the grid of issue by party. */
import type { Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { axisForm, standsOf } from './axis.ts';
import { cellsForm } from './cells.ts';
import { stacked, type Drawing } from './drawing.ts';
import { positionsOf } from './layouts.ts';
import { part } from './part.ts';
import { INSIDE } from './tokens.ts';

export function wholePositions(d: Dataset): Drawing {
	const context = { d, strong: () => true, focused: () => false, room: { width: INSIDE, height: 0 } };
	const marks = positionsOf(d).grid.flatMap((row) => row.cells.flat());
	const axis = axisForm(context, { size: 24, words: 'all', dates: true })(standsOf(d))!;
	const grid = cellsForm(context, { size: 22, dates: true, all: true })(marks)!;
	return stacked([part(en.positions.axis), axis, part(en.positions.grid), grid], 24);
}
