/** Positions in a picture: the axis where all of them stand on it, the grid otherwise. */
import type { Dataset } from '../data/schema.ts';
import { axisForm, axisScales, standsOf } from './axis.ts';
import { cellScales, cellsForm } from './cells.ts';
import { fitting, type Fitted, type Room } from './fit.ts';
import { positionsOf } from './layouts.ts';

export function positionsPicture(
	d: Dataset,
	shown: (id: string) => boolean,
	strong: ReadonlySet<string>,
	room: Room
): Fitted {
	const lit = (id: string) => !strong.size || strong.has(id);
	const stands = standsOf(d).filter(({ id }) => shown(id));
	const cells = positionsOf(d)
		.grid.flatMap((row) => row.cells.flat())
		.filter(({ id }) => shown(id));
	if (!cells.length)
		return fitting(
			stands,
			strong,
			room.height,
			axisScales
				.filter(({ words }) => strong.size || words !== 'focus')
				.map((scale) => axisForm({ d, room, strong: lit, focused: (id) => strong.has(id) }, scale))
		);
	const marks = [...stands, ...cells];
	return fitting(
		marks,
		strong,
		room.height,
		cellScales.map((scale) => cellsForm({ d, strong: lit, room }, scale))
	);
}
