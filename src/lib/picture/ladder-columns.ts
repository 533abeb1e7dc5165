/** The columns of a ladder: one for each side that has a card, and how wide each is to be. */
import { group } from 'd3';
import type { Dataset } from '../data/schema.ts';
import type { Card } from '../layout/delegation.ts';
import { columnWidths, type Need } from './columns.ts';
import type { Room } from './fit.ts';
import { placeCard, type CardForm } from './place-card.ts';
import { widthOf } from './width.ts';

export const GAP = 20;
/** Size of the names of the columns. */
export const HEAD = 24;

export interface Column {
	label: string;
	party: string;
}

export const columnOf = (d: Dataset, card: Card): Column => {
	const listed = d.info.delegations.columns.find(({ parties }) => parties.includes(card.party));
	const party = d.info.parties.find(({ id }) => id === card.party);
	return { label: listed?.label ?? party?.name ?? card.party, party: listed?.parties[0] ?? card.party };
};

/** In the order of the parties. */
export function columnsOf(d: Dataset, cards: Card[]): Column[] {
	const columns = new Map(cards.map((card) => columnOf(d, card)).map((column) => [column.label, column]));
	const place = ({ party }: Column) => d.info.parties.findIndex(({ id }) => id === party);
	return [...columns.values()].sort((a, b) => place(a) - place(b));
}

interface Ladder {
	d: Dataset;
	room: Room;
	by: keyof Card['row'];
}

/** Whether the name of a column stays on one line. */
type Head = 'whole' | 'broken';

/** What each column asks for: its widest card, and its fullest row on one line. */
function needsOf({ d, by }: Ladder, form: CardForm, cards: Card[], width: number, heads: Head): Need[] {
	return columnsOf(d, cards).map(({ label }) => {
		const own = cards.filter((card) => columnOf(d, card).label === label);
		const rows = [...group(own, (card) => card.row[by]).values()].map((row) =>
			row.map((card) => placeCard(d, card, form, true, width).width)
		);
		const head = Math.max(...(heads === 'whole' ? [label] : label.split(' ')).map((part) => widthOf(part, HEAD)));
		const inARow = rows.map((row) => row.reduce((sum, one) => sum + one + GAP, -GAP));
		return { least: Math.max(head, ...rows.flat()), most: Math.max(head, ...inARow) };
	});
}

const shared = ({ room }: Ladder, form: CardForm, columns: number) => room.width - form.label - GAP * (columns - 1);

/** Each column as wide as its cards ask for. */
export function ladderWidths(ladder: Ladder, form: CardForm, cards: Card[]): number[] {
	const needs = needsOf(ladder, form, cards, ladder.room.width - form.label, 'whole');
	return columnWidths(needs, shared(ladder, form, needs.length));
}

/** Other ways to share: one column takes all that the others can spare. None where there is nothing to spare. */
export function sparedWidths(ladder: Ladder, form: CardForm, cards: Card[]): number[][] {
	const needs = needsOf(ladder, form, cards, ladder.room.width - form.label, 'broken');
	const spare = shared(ladder, form, needs.length) - needs.reduce((sum, { least }) => sum + least, 0);
	return spare > 0 ? needs.map((_, wide) => needs.map(({ least }, i) => least + (i === wide ? spare : 0))) : [];
}
