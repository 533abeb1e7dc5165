/** The records that a whole chart draws: those of its page. */
import type { ChartName, ChartRecord, Dataset } from '../data/schema.ts';

export function recordsOfWhole(d: Dataset, chart: ChartName): ChartRecord[] {
	if (chart === 'delegations') return d.attendance;
	if (chart === 'positions') return d.positions;
	if (chart === 'moves') return d.moves;
	return d.disagreements.filter(({ kind }) => kind === 'wording');
}
