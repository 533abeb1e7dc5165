/** One side of the table in one row: who has a chair, close to the table, and who stands away from it. */
import type { Card, Form } from './card.ts';
import { cardOf, stackOf } from './card.ts';
import type { Person } from './people.ts';

/** How deep a chair's back is, with the gap before it. */
export const backOf = (type: number) => Math.round(type * 0.5);
export const gapOf = (type: number) => Math.round(type * 0.4);

export interface Cell {
	seats: Card[];
	away: Card[];
	/** Those away stand beside the seats, not below them. */
	beside: boolean;
	height: number;
}

const isAway = ({ part }: Person) => part === 'away' || part === 'waiting';

export const heightOfCard = (card: Card) =>
	card.height + (card.person.part === 'group' ? 2 * stackOf(card.form.type) : 0);

export const heightOf = (cards: Card[], gap: number) =>
	cards.reduce((sum, card) => sum + heightOfCard(card), 0) + gap * Math.max(0, cards.length - 1);

const widest = (cards: Card[]) => Math.max(0, ...cards.map(({ width }) => width));

/** @returns null where somebody's words do not fit */
export function cellOf(people: Person[], room: number, form: Form): Cell | null {
	const gap = gapOf(form.type);
	/** Who stands away leaves so much room to the table that nobody takes them for seated. */
	const step = Math.max(form.type * 1.25, room * 0.1);
	const cards = people.map((person) => cardOf(person, room - (isAway(person) ? step : backOf(form.type)), form));
	if (cards.some((card) => !card)) return null;
	const made = cards.filter((card) => card !== null);
	const away = made.filter(({ person }) => isAway(person));
	const seats = made.filter(({ person }) => !isAway(person));
	const beside = seats.length > 0 && widest(seats) + backOf(form.type) + step + widest(away) <= room;
	const [tall, far] = [heightOf(seats, gap), heightOf(away, gap)];
	const height = beside ? Math.max(tall, far) : tall + far + (tall && far ? gap : 0);
	return { seats, away, beside, height };
}
