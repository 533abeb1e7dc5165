/** The ladder in a picture: a row for each rank (or whatever the cards are grouped by), a column for each side. */
import type { Dataset } from '../data/schema.ts';
import type { Grouping } from '../layout/delegation-groupings.ts';
import type { Card } from '../layout/delegation.ts';
import { en } from '../messages/en.ts';
import { onFloor, paragraph, together, type Drawing } from './drawing.ts';
import { shape } from './node.ts';
import { fitting, type Fitted, type Form, type Room } from './fit.ts';
import { columnOf, columnsOf, GAP, HEAD, ladderWidths } from './ladder-columns.ts';
import { ladderOf } from './layouts.ts';
import { nameOnly, placeCard, type CardForm, type PlacedCard } from './place-card.ts';
import { inkOf, quiet, rule, SMALLEST } from './tokens.ts';

/** Every card of the chart once: those of the ladder, then those of the other meetings. */
function cardsOf(d: Dataset): Card[] {
	const { cards, gatherings } = ladderOf(d);
	const all = [...cards, ...gatherings.flatMap((gathering) => gathering.cards)];
	return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

/** Keys and names of the rows, in order. */
function rowsOf(d: Dataset, by: Grouping): [string, string][] {
	if (by === 'status') return Object.entries(en.delegations.rows);
	const rows: [string, string][] =
		by === 'rank' ? d.info.ranks.map(({ id, label }) => [id, label]) : d.actors.map(({ id, name }) => [id, name]);
	return [...rows, ['unranked', en.delegations.noOffice]];
}

/** Cards from left to right, on as many lines as the width asks for; where `loose`, words may take many lines. */
export function flow(cards: PlacedCard[], width: number, loose = false): Drawing {
	let [x, y, tallest] = [0, 0, 0];
	const parts = cards.map((card) => {
		if (x && x + card.width > width) [x, y, tallest] = [0, y + tallest + GAP * 0.7, 0];
		const part = [card.drawing, x, y] as const;
		x += card.width + GAP;
		tallest = Math.max(tallest, card.drawing.height);
		return part;
	});
	const drawn = together(parts);
	return { ...drawn, broken: drawn.broken || (!loose && cards.some(({ crowded }) => crowded)) };
}

export interface LadderContext {
	d: Dataset;
	by: Grouping;
	strong: (id: string) => boolean;
	room: Room;
	loose?: boolean;
}

/** A row for each rank, a column for each side, as wide as is given or as its cards ask for. */
export const ladder =
	({ d, by, strong, room, loose }: LadderContext, form: CardForm, given?: number[]): Form<Card> =>
	(cards) => {
		const columns = columnsOf(d, cards);
		const rows = rowsOf(d, by)
			.map(([key, label]) => ({ label, cards: cards.filter((card) => card.row[by] === key) }))
			.filter((row) => row.cards.length);
		const widths = given ?? ladderWidths({ d, room, by }, form, cards);
		const lefts = widths.map((_, i) => form.label + widths.slice(0, i).reduce((sum, w) => sum + w + GAP, 0));
		const heads = onFloor(
			columns.map(({ label, party }, i) => [
				paragraph(label, 0, 0, widths[i]!, { size: HEAD, weight: 600, colour: inkOf(d, party) }),
				lefts[i]!
			])
		);
		let y = heads.height + 6;
		const parts = rows.map((row) => {
			const label = paragraph(row.label, 0, 0, form.label - GAP, { size: SMALLEST, colour: quiet });
			const cells = columns.map((column, i) => {
				const own = row.cards.filter((card) => columnOf(d, card).label === column.label);
				return [
					flow(
						own.map((card) => placeCard(d, card, form, strong(card.id), widths[i]!)),
						widths[i]!,
						loose
					),
					lefts[i]!,
					14
				] as const;
			});
			const top = shape('path', { d: `M0 0H${room.width}`, stroke: rule, strokeWidth: 2 });
			const drawn = together([[{ shapes: [top], lines: [], height: 0 }, 0, 0], [label, 0, form.air + 2], ...cells]);
			const part = [drawn, 0, y] as const;
			y += drawn.height + form.air;
			return part;
		});
		return { ...together([[heads, 0, 0], ...parts]), height: y - form.air + 4 };
	};

export const cardForms: CardForm[] = [
	{ name: 52, office: 34, status: 30, air: 16, label: 190 },
	{ name: 46, office: 30, status: 28, air: 16, label: 190 },
	{ name: 40, office: 28, status: 26, air: 15, label: 190 },
	{ name: 34, office: 25, status: 24, air: 14, label: 190 },
	{ name: 28, office: 22, status: 22, air: 14, label: 190 },
	{ name: 26, office: 22, status: 0, air: 12, label: 190 },
	{ name: 26, office: 0, status: 0, air: 10, label: 190 },
	{ ...nameOnly, label: 190 },
	nameOnly
];

/** Draws the cards shown. */
export function delegationsPicture(
	d: Dataset,
	shown: (id: string) => boolean,
	strong: ReadonlySet<string>,
	room: Room,
	by: Grouping = 'rank'
): Fitted {
	const context = { d, by, room, strong: (id: string) => !strong.size || strong.has(id) };
	const cards = cardsOf(d).filter(({ id }) => shown(id));
	return fitting(
		cards,
		strong,
		room.height,
		cardForms.map((form) => ladder(context, form))
	);
}
