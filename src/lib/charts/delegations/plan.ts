/** What is to be drawn in a form, measured and not yet placed. */
import type { Dataset } from '../../data/schema.ts';
import type { Box } from '../../scene/scene.ts';
import type { Form } from './card.ts';
import { footOf, groupAt, groupsOf, type Foot } from './foot.ts';
import { meetingShown, type Person } from './people.ts';
import { edgesOf, emptyRow, rowsOf, type Edges, type Row } from './rows.ts';

export interface Plan {
	d: Dataset;
	box: Box;
	form: Form;
	/** Of the meeting whose table it is. */
	table: string;
	edges: Edges;
	rows: Row[];
	feet: Foot[];
	/** How many people are left out. */
	more: number;
}

/** @returns null where some words do not fit in this form */
export function planOf(d: Dataset, box: Box, form: Form, people: Person[], more = 0): Plan | null {
	const table = meetingShown(d, box.show);
	const main = people.filter(({ meeting }) => meeting === table);
	const edges = edgesOf(d, table, main, box.width, form);
	const nobody = !box.show && !d.attendance.some(({ meeting }) => meeting === table);
	const rows = nobody ? [emptyRow(form)] : rowsOf(d, main, box.width, edges, form);
	const others = d.meetings
		.filter(({ id }) => id !== table)
		.map(({ id }) =>
			groupAt(
				d,
				id,
				people.filter(({ meeting }) => meeting === id)
			)
		)
		.filter((group) => group.people.length);
	const groups = [...groupsOf(d, table, main, form.says !== 'office and note'), ...others];
	const feet = groups.map((group) => footOf(group, box.width, form)).filter((foot) => foot !== null);
	return rows && feet.length === groups.length ? { d, box, form, table, edges, rows, feet, more } : null;
}
