/**
 * The table, seen from above: the two sides face each other across it, rank runs down. Who was sent sits at it, who would
 * not come leaves a chair empty, who was not sent stands away from it, and those who are expected gather at its foot.
 */
import type { Dataset } from '../../data/schema.ts';
import type { Box, Scene } from '../../scene/scene.ts';
import type { Form } from './card.ts';
import { draw } from './draw.ts';
import { footOf, groupAt, groupsOf } from './foot.ts';
import { peopleAt, type Person } from './people.ts';
import { edgesOf, rowsOf } from './rows.ts';
import type { Plan } from './plan.ts';

/** From the one that says most to the one that takes least room. */
const forms: Omit<Form, 'type'>[] = [
	{ office: 'below', notes: true },
	{ office: 'beside', notes: true },
	{ office: 'below', notes: false },
	{ office: 'beside', notes: false },
	{ office: 'none', notes: false }
];

/** Lays the people out in a form. */
function plan(d: Dataset, people: Person[], others: Person[][], box: Box, form: Form): Plan | null {
	const edges = edgesOf(d, people, box.width, box.type);
	const rows = rowsOf(d, people, box.width, edges, form);
	const gathered = others.map((guests) => groupAt(d, guests[0]?.meeting ?? '', guests));
	const feet = [...groupsOf(d, people), ...gathered].map((group) => footOf(group, box.width, form));
	if (!rows || feet.some((foot) => !foot)) return null;
	return { d, edges, rows, feet: feet.filter((foot) => foot !== null), form, box };
}

/**
 * Of the dataset's meeting; others are drawn where `show` names somebody who was there.
 */
export function delegationsScene(d: Dataset, box: Box): Scene {
	const main = d.info.delegations.meeting;
	const people = peopleAt(d, main, box.show);
	const others = box.show ? d.meetings.filter(({ id }) => id !== main).map(({ id }) => peopleAt(d, id, box.show)) : [];
	const elsewhere = others.filter((guests) => guests.length);
	const drawn = forms
		.map((form) => plan(d, people, elsewhere, box, { ...form, type: box.type }))
		.filter((made) => made !== null)
		.map(draw);
	const first = drawn.find(({ fits }) => fits) ?? drawn.at(-1);
	return first ?? empty(box);
}

/** Some word is wider than its room in every form. */
const empty = ({ width, height }: Box): Scene => ({
	width,
	height: 0,
	fits: false,
	needs: { width: width * 2, height },
	ground: { shapes: [], texts: [] },
	marks: [],
	links: [],
	more: 0
});
