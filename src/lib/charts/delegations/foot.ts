/** At the foot of the table: those who are expected or undecided, other columns, and other meetings, each as a group. */
import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import type { Mark, Text } from '../../scene/scene.ts';
import { heightOfLines, textBlock } from '../../scene/text.ts';
import { wrap } from '../../scene/measure.ts';
import { cardOf, markOf, type Card, type Form } from './card.ts';
import type { Person } from './people.ts';
import { gapOf, heightOf } from './side.ts';

export interface Group {
	label: string;
	party?: string;
	people: Person[];
}

/** The groups at the foot: one for each column that has somebody there. */
export function groupsOf(d: Dataset, people: Person[]): Group[] {
	const { columns } = d.info.delegations;
	const atFoot = people.filter(({ column, part }) => column > 1 || column < 0 || part === 'waiting');
	const named = columns.map(({ label, parties }, i) => {
		const here = atFoot.filter(({ column }) => column === i);
		const waiting = here.every(({ part }) => part === 'waiting');
		return { label: waiting ? `${label}: ${en.delegations.waiting}` : label, party: parties[0], people: here };
	});
	return [...named, { label: en.delegations.waiting, people: atFoot.filter(({ column }) => column < 0) }].filter(
		(group) => group.people.length
	);
}

/** Those of another meeting, under its name. */
export const groupAt = (d: Dataset, meeting: string, people: Person[]): Group => ({
	label: get(d, 'meetings', meeting).label,
	people
});

export interface Foot {
	height: number;
	draw: (top: number, focus: ReadonlySet<string>) => { texts: Text[]; marks: Mark[] };
}

/** Cards side by side, in as many lines as they need. */
function lines(cards: Card[], width: number, gap: number): Card[][] {
	const made: Card[][] = [];
	let filled = Infinity;
	for (const card of cards) {
		if (filled + gap + card.width > width) {
			made.push([]);
			filled = -gap;
		}
		made.at(-1)?.push(card);
		filled += gap + card.width;
	}
	return made;
}

/** @returns null where some words do not fit */
export function footOf(group: Group, width: number, form: Form): Foot | null {
	const gap = gapOf(form.type);
	const label = wrap(group.label, width, { size: form.type, weight: 600 });
	const cards = group.people.map((person) => cardOf(person, width, form));
	if (!label || cards.some((card) => !card)) return null;
	const made = lines(
		cards.filter((card) => card !== null),
		width,
		gap
	);
	const tall = made.map((line) => Math.max(...line.map((card) => heightOf([card], 0))));
	const over = heightOfLines(label, form.type) + gap;
	const height = over + tall.reduce((sum, one) => sum + one, 0) + gap * (made.length - 1);
	return {
		height,
		draw: (top, focus) => {
			const look = { size: form.type, weight: 600 as const, anchor: 'middle' as const };
			const tone = group.party ? { tone: 'party' as const, party: group.party } : { tone: 'ink' as const };
			let y = top + over;
			const marks = made.flatMap((line, i) => {
				let x = (width - line.reduce((sum, card) => sum + card.width, gap * (line.length - 1))) / 2;
				const placed = line.map((card) => {
					const mark = markOf(card, { x, y, width: card.width, leans: 1, focused: focus.has(card.person.id) });
					x += card.width + gap;
					return mark;
				});
				y += (tall[i] ?? 0) + gap;
				return placed;
			});
			return { texts: textBlock(label, width / 2, top, { ...look, ...tone }), marks };
		}
	};
}
