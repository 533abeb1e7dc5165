/** The ladder of delegations as rows: a rank for each, and below them the other meetings. */
import type { Card, Ladder } from '../../layout/delegation.ts';
import type { Grouping } from '../../layout/delegation-groupings.ts';

export interface LadderRow {
	key: string;
	label: string;
	/** By column; a meeting has one. */
	cells: Card[][];
}

/** Rows of the ladder, and below them the meetings with somebody who stands on no row. */
export function ladderRows(ladder: Ladder, by: Grouping): LadderRow[] {
	const cards = new Map(ladder.cards.map((card) => [card.id, card]));
	const ranks = ladder.rows[by].map(({ key, label, cells }) => ({
		key,
		label,
		cells: cells.map((ids) => ids.flatMap((id) => cards.get(id) ?? []))
	}));
	const meetings = ladder.gatherings
		.filter((gathering) => gathering.cards.some(({ id }) => !cards.has(id)))
		.map(({ meeting, cards }) => ({ key: meeting.id, label: meeting.label, cells: [cards] }));
	return [...ranks, ...meetings];
}

/** What a card says below the name: the office, and what part was played where that, too, is told in words. */
export function saidOf({ office, detail, part }: Card, told: boolean): string {
	const held = [office, detail].filter(Boolean).join(', ');
	return [held, told || !held ? part : ''].filter(Boolean).join('; ');
}
