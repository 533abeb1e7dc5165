/** One side of the table in one row: who has a chair, close to the table, and who stands away from it. */
import { cardOf, type Card, type Form } from './card.ts';
import type { Person } from './people.ts';

export const gapOf = ({ type }: Form) => Math.round(type * 0.65);
/** How deep a chair's back is, with the gap before it. */
const backOf = ({ type }: Form) => Math.round(type * 0.3) + 4;
/** Between the table and the cards at it. */
export const airOf = ({ type }: Form) => Math.round(type * 0.25);

export interface Cell {
	seats: Card[];
	away: Card[];
	/** Those away stand beside the seats, not below them. */
	beside: boolean;
	height: number;
}

const isAway = ({ part }: Person) => part === 'away';

export const heightOf = (cards: Card[], form: Form) =>
	cards.reduce((sum, { height, behind }) => sum + height + behind, 0) + gapOf(form) * Math.max(0, cards.length - 1);

const widest = (cards: Card[]) => Math.max(0, ...cards.map(({ width }) => width));

/** @returns null where somebody's words do not fit */
export function cellOf(people: Person[], room: number, form: Form): Cell | null {
	/** Who stands away leaves so much room to the table that nobody takes them for seated. */
	const step = Math.max(form.type * 1.25, room * 0.1);
	const taken = airOf(form) + backOf(form);
	const cards = people.map((person) => cardOf(person, room - (isAway(person) ? step : taken), form));
	const made = cards.filter((card) => card !== null);
	if (made.length < cards.length) return null;
	const away = made.filter(({ person }) => isAway(person));
	const seats = made.filter(({ person }) => !isAway(person));
	const beside = seats.length > 0 && widest(seats) + taken + form.type + widest(away) <= room;
	const [tall, far] = [heightOf(seats, form), heightOf(away, form)];
	const height = beside ? Math.max(tall, far) : tall + far + (tall && far ? gapOf(form) : 0);
	return { seats, away, beside, height };
}
