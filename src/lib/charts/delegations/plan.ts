/** What is to be drawn in a form, measured and not yet placed. */
import type { Dataset } from '../../data/schema.ts';
import type { Box } from '../../scene/scene.ts';
import type { Form } from './card.ts';
import { footOf, groupAt, groupsOf, type Foot } from './foot.ts';
import type { Person } from './people.ts';
import { edgesOf, rowsOf, type Edges, type Row } from './rows.ts';

export interface Plan {
	d: Dataset;
	box: Box;
	form: Form;
	edges: Edges;
	rows: Row[];
	feet: Foot[];
	/** How many people are left out. */
	more: number;
}

/** @returns null where some words do not fit in this form */
export function planOf(d: Dataset, box: Box, form: Form, people: Person[], more = 0): Plan | null {
	const main = people.filter(({ meeting }) => meeting === d.info.delegations.meeting);
	const edges = edgesOf(d, main, box.width, form);
	const rows = rowsOf(d, main, box.width, edges, form);
	const others = d.meetings
		.filter(({ id }) => id !== d.info.delegations.meeting)
		.map(({ id }) =>
			groupAt(
				d,
				id,
				people.filter(({ meeting }) => meeting === id)
			)
		)
		.filter((group) => group.people.length);
	const groups = [...groupsOf(d, main, form.says !== 'office and note'), ...others];
	const feet = groups.map((group) => footOf(group, box.width, form)).filter((foot) => foot !== null);
	return rows && feet.length === groups.length ? { d, box, form, edges, rows, feet, more } : null;
}
