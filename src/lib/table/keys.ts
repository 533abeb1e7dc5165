/** How tables join: what one row of a table is called where others point to it, and what the ids in a column point to. */
import type { Json } from './shape.ts';

/** Tables whose rows have an id of their own, and the name of a column that points to such a row. */
export const rowNames: Readonly<Record<string, string>> = {
	dataset: 'dataset',
	dataset_parties: 'party',
	dataset_ranks: 'rank',
	sources: 'source',
	actors: 'actor',
	actors_offices: 'office',
	meetings: 'meeting',
	issues: 'issue',
	claims: 'claim',
	attendance: 'attendance',
	positions: 'position',
	moves: 'move',
	disagreements: 'disagreement',
	places: 'place',
	whereabouts: 'whereabouts',
	story: 'step',
	lesson: 'lesson'
};

/** Tables whose ids are only told apart within the row that they belong to. */
export const idsWithinRow: ReadonlySet<string> = new Set(['issues_scale']);

/** The tables that ids in other tables point to, by what an id begins with. */
const byPrefix: Readonly<Record<string, string>> = {
	ac: 'actors',
	c: 'claims',
	is: 'issues',
	ly: 'lesson',
	mt: 'meetings',
	mv: 'moves',
	of: 'actors_offices',
	pl: 'places',
	po: 'positions'
};

/** Ids without a beginning of their own, by their pattern. */
const byPattern: Readonly<Record<string, string>> = {
	'^[a-z]{2,12}$': 'dataset_parties',
	'^[a-z0-9]{1,12}$': 'sources'
};

/** Columns whose form does not say what they point to, as `table.column`. */
const byColumn: Readonly<Record<string, string>> = { 'actors_offices.rank': 'dataset_ranks' };

/** What the member of a list without a form of its own is called, by the key of the list. */
const memberNames: Readonly<Record<string, string>> = { show: 'record', focus: 'record' };

/** The table that a column points to; undefined where it points to none, or to records of several. */
export function targetOf(table: string, column: string, { pattern = '' }: Json): string | undefined {
	if (column === 'id') return undefined;
	const prefix = /^\^([a-z]+)-\[a-z0-9\]/.exec(pattern)?.[1] ?? '';
	return byColumn[`${table}.${column}`] ?? byPattern[pattern] ?? byPrefix[prefix];
}

/** The name of the column that holds the members of a list: what they point to, or `value`. */
export function memberName(key: string, json: Json): string {
	if (memberNames[key]) return memberNames[key];
	if (json.pattern?.startsWith('^ly-')) return 'activity';
	return rowNames[targetOf('', '', json) ?? ''] ?? 'value';
}
