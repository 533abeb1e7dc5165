/** A lane a party: who has how many rows of signs beside each other. */
import type { Item, Model } from './model.ts';
import { pack, type Placed } from './pack.ts';
import type { Timeline } from './timeline.ts';

export interface Lane {
	party: string;
	name: string;
	placed: Placed[];
	rows: number;
	/** Dated moves of this party that found no room. */
	left: number;
}

const laneOf = (
	party: { id: string; name: string },
	items: Item[],
	time: Timeline,
	size: number,
	most: number
): Lane => {
	const dated = items.filter(({ days }) => days);
	const placed = pack(dated, time, size, most);
	return {
		party: party.id,
		name: party.name,
		placed,
		rows: 1 + Math.max(0, ...placed.map(({ row }) => row)),
		left: dated.length - placed.length
	};
};

/** @param most the rows of all lanes together; the widest lanes give way first */
export function lanesOf(model: Model, time: Timeline, size: number, most: number): Lane[] {
	const byParty = new Map<string, Item[]>(model.parties.map(({ id }) => [id, []]));
	for (const item of model.items) byParty.get(item.by)?.push(item);
	const cap = Math.max(1, most);
	const lanes = model.parties.map((party) => laneOf(party, byParty.get(party.id) ?? [], time, size, cap));
	const widths = lanes.map(({ rows }) => rows);
	const total = () => widths.reduce((sum, rows) => sum + rows, 0);
	while (total() > most && Math.max(...widths) > 1)
		widths[widths.indexOf(Math.max(...widths))] = Math.max(...widths) - 1;
	return lanes.map((lane, i) => {
		const rows = widths[i] ?? 1;
		const party = model.parties[i];
		return rows < lane.rows && party ? laneOf(party, byParty.get(party.id) ?? [], time, size, rows) : lane;
	});
}
