/** Look-ups in a checked dataset. A checked dataset has no dangling reference, so a miss is a fault of the code. */
import type { ChartRecord, Claim, Dataset, Disagreement, Evidence, Meeting, Move, MoveLink, When } from './schema.ts';

type Kept =
	'sources' | 'actors' | 'meetings' | 'issues' | 'claims' | 'attendance' | 'positions' | 'moves' | 'disagreements';

/** The record of a collection with this id. Throws where there is none. */
export function get<K extends Kept>(dataset: Dataset, collection: K, id: string): Dataset[K][number] {
	const found = (dataset[collection] as Dataset[K][number][]).find((record) => record.id === id);
	if (!found) throw new Error(`no record in ${collection}: ${id}`);
	return found;
}

/** Whose records each chart draws. */
export const drawnBy = {
	delegations: 'attendance',
	positions: 'positions',
	moves: 'moves',
	wording: 'disagreements'
} as const;

/** Every record that has a mark and a page: attendance, positions, moves, disagreements, in that order. */
export const chartRecords = (d: Dataset): ChartRecord[] => [
	...d.attendance,
	...d.positions,
	...d.moves,
	...d.disagreements
];

const claimIds = (record: ChartRecord | Meeting) =>
	'sides' in record ? record.sides.flatMap((side) => side.claims) : record.claims;

/** The claims behind a record, each once, in the order of the record. */
export const claimsOf = (d: Dataset, record: ChartRecord | Meeting): Claim[] =>
	[...new Set(claimIds(record))].map((id) => get(d, 'claims', id));

/** The first claim: it speaks on the chart. */
export const lead = (d: Dataset, record: ChartRecord | Meeting): Claim => claimsOf(d, record)[0]!;

/** When a record is dated: by its first claim. */
export const whenOf = (d: Dataset, record: ChartRecord): When | null => lead(d, record).when;

/** The disagreements that a record shares a claim with. */
export function disagreementsOf(d: Dataset, record: ChartRecord): Disagreement[] {
	const own = new Set(claimIds(record));
	return d.disagreements.filter((other) => other !== record && claimIds(other).some((id) => own.has(id)));
}

/** The other records that share a claim with this one, disagreements left out. */
export function touching(d: Dataset, record: ChartRecord): ChartRecord[] {
	const own = new Set(claimIds(record));
	return [...d.attendance, ...d.positions, ...d.moves].filter(
		(other) => other !== record && other.claims.some((id) => own.has(id))
	);
}

/** The person, office or group behind an attendance: name and, where it has one, the office held. */
export function officeOf(d: Dataset, actorId: string, officeId?: string) {
	return get(d, 'actors', actorId).offices?.find((office) => !officeId || office.id === officeId);
}

/** Whether a mark says that the sources differ: a difference of spelling alone is told in the evidence, not on the chart. */
export const disputed = (d: Dataset, record: ChartRecord): boolean =>
	disagreementsOf(d, record).some(({ kind }) => kind !== 'spelling');

/** The moves that a move is linked to, in the order of its links. */
export const linkedTo = ({ links }: Pick<Move, 'links'>): string[] => links.map(({ to }) => to);

/** The link from one move to another, where there is one. */
export const linkBetween = (from: Move, to: string): MoveLink | undefined => from.links.find((link) => link.to === to);

/** The exact words that a passage shows: somebody’s speech, or the article’s own wording. */
export const wordsShown = ({ quote, wording }: Evidence): string[] =>
	[quote, wording].filter((words) => words !== undefined);

/** The words of an article that a claim declares: those that its passages show, and its hedge. */
export const declaredWords = ({ evidence, hedge }: Claim): string[] => [
	...evidence.flatMap(wordsShown),
	...(hedge === undefined ? [] : [hedge])
];
