/** By what moves are filtered, and how the list of them tells it to its script. */
import { makersOf } from '../../data/find.ts';
import { isMove } from '../../layout/label.ts';
import type { Dataset, Move } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import type { Filter, Listing } from '../chart.ts';

/** @param moves those of the list, in its order */
export function filtersOf({ info }: Dataset, moves: readonly Move[]): Filter[] {
	const makers = new Set(moves.flatMap(makersOf));
	const kinds = [...new Set(moves.map(({ kind }) => kind))];
	return [
		{
			name: 'by',
			label: en.moves.filterParty,
			choices: info.parties.filter(({ id }) => makers.has(id)).map(({ id, name }) => ({ value: id, text: name }))
		},
		{
			name: 'kind',
			label: en.moves.filterKind,
			choices: kinds.map((kind) => ({ value: kind, text: en.moves.kindNoun[kind] }))
		}
	];
}

/** Maker, kind and links of a move, as its script reads them. */
export const attributesOf = (move: Move) => ({
	'data-by': makersOf(move).join(' '),
	'data-kind': move.kind,
	'data-links': move.links.map(({ to, basis }) => `${to}:${basis}`).join(' ')
});

export const listed = (d: Dataset): Listing => ({
	filters: filtersOf(d, d.moves),
	attributesOf: (record) => (isMove(record) ? attributesOf(record) : {})
});
