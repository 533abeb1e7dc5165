/** Which records a state draws. */
import type { Dataset } from '../data/schema.ts';
import type { PictureState } from './state.ts';

/** Ids of the records drawn, in the order of the dataset; all of the chart where the state names none. */
export function shownIn(d: Dataset, { chart, show }: PictureState): ReadonlySet<string> {
	const main = d.attendance.filter(({ meeting }) => meeting === d.info.delegations.meeting);
	const whole = {
		delegations: () => main,
		positions: () => d.positions.filter(({ issue }) => issue === d.info.sequence),
		moves: () => d.moves,
		wording: () => d.disagreements.filter(({ kind }) => kind === 'wording')
	};
	const named = { delegations: d.attendance, positions: d.positions, moves: d.moves, wording: d.disagreements }[chart];
	const records = show.length ? named.filter(({ id }) => show.includes(id)) : whole[chart]();
	return new Set(records.map(({ id }) => id));
}
