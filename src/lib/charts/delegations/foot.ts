/** At the foot of the table: those who are expected or undecided, further columns, and other meetings, each as a group. */
import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { toldOf } from '../../layout/part.ts';
import { dateInWords } from '../../messages/dates.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Font, Mark, Text } from '../../scene/scene.ts';
import { heightOfLines, textBlock } from '../../scene/text.ts';
import { cardOf, type Card, type Form } from './card.ts';
import { markOf } from './mark.ts';
import type { Person } from './people.ts';
import { gapOf } from './side.ts';

export interface Group {
	label: string;
	party?: string;
	people: Person[];
}

/** One for each column that has somebody at the foot; all of them together where that has to do. */
export function groupsOf(d: Dataset, meeting: string, people: Person[], together: boolean): Group[] {
	const { columns } = d.info.delegations;
	const words = toldOf(d, meeting);
	const atFoot = people.filter(({ column, part }) => column > 1 || column < 0 || part === 'waiting');
	const groups: Group[] = columns.map(({ label, parties }, i) => {
		const here = atFoot.filter(({ column }) => column === i);
		const waiting = here.every(({ part }) => part === 'waiting');
		return { label: waiting ? `${label}: ${words.waiting}` : label, party: parties[0] ?? '', people: here };
	});
	const others: Group[] = d.info.parties.map(({ id, name }) => ({
		label: name,
		party: id,
		people: atFoot.filter(({ column, party }) => column < 0 && party === id)
	}));
	const filled = [...groups, ...others].filter(({ people }) => people.length);
	const merged = together && filled.length > 1 && atFoot.every(({ part }) => part === 'waiting');
	return merged ? [{ label: words.allWaiting, people: atFoot }] : filled;
}

/** Those of another meeting, under its name and its date. */
export function groupAt(d: Dataset, id: string, people: Person[]): Group {
	const { label, when } = get(d, 'meetings', id);
	return { label: [label, when ? dateInWords(when.edtf) : ''].filter(Boolean).join(', '), people };
}

export interface Foot {
	height: number;
	draw: (top: number, focus: ReadonlySet<string> | undefined) => { texts: Text[]; marks: Mark[] };
}

const widthOf = (cards: Card[], gap: number) => cards.reduce((sum, { width }) => sum + width + gap, -gap);

function fill(cards: Card[], width: number, gap: number): Card[][] {
	const lines: Card[][] = [];
	for (const card of cards) {
		const last = lines.at(-1);
		if (last && widthOf([...last, card], gap) <= width) last.push(card);
		else lines.push([card]);
	}
	return lines;
}

/** Cards side by side, in as few lines as can be, and about equally long ones. */
function linesOf(cards: Card[], width: number, gap: number): Card[][] {
	let lines = fill(cards, width, gap);
	for (let narrower = width - gap; narrower > width / 3 && lines.length > 1; narrower -= gap) {
		const tried = fill(cards, narrower, gap);
		if (tried.length > lines.length) break;
		lines = tried;
	}
	return lines;
}

/** The name of a group stands over its cards; before them where all of it fits into one line. */
export function footOf(group: Group, width: number, form: Form): Foot | null {
	const gap = gapOf(form);
	const font: Font = { size: form.type, weight: 600 };
	const label = wrap(group.label, width, font);
	const cards = group.people.map((person) => cardOf(person, width, form, form.atFoot)).filter((card) => card !== null);
	if (!label || cards.length < group.people.length) return null;
	const ahead = measure(group.label, font) + 2 * gap;
	const inline = ahead + widthOf(cards, gap) <= width;
	const lines = inline ? [cards] : linesOf(cards, width, gap);
	const tall = lines.map((line) => Math.max(...line.map(({ height, behind }) => height + behind)));
	const over = inline ? 0 : heightOfLines(label, form.type) + gap * 0.5;
	const look = {
		...font,
		...(group.party ? { tone: 'party' as const, party: group.party } : { tone: 'quiet' as const })
	};
	return {
		height: over + tall.reduce((sum, one) => sum + one + gap, -gap),
		draw: (top, focus) => {
			if (group.people.every(({ ghost }) => ghost)) return { texts: [], marks: [] };
			let y = top + over;
			const marks = lines.flatMap((line, i) => {
				let x = (width - widthOf(line, gap) + (inline ? ahead : 0)) / 2;
				const placed = line.map((card) => {
					const mark = markOf(card, { x, y, table: 'above', focus });
					x += card.width + gap;
					return mark;
				});
				y += (tall[i] ?? 0) + gap;
				return placed.filter((_, k) => !line[k]?.person.ghost);
			});
			const beside = top + ((tall[0] ?? 0) - heightOfLines([group.label], form.type)) / 2;
			const texts = inline
				? textBlock([group.label], (marks[0]?.x ?? 0) - 2 * gap, beside, { ...look, anchor: 'end' })
				: textBlock(label, width / 2, top, { ...look, anchor: 'middle' });
			return { texts, marks };
		}
	};
}
