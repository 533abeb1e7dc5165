/** Look-ups in a checked dataset. A checked dataset has no dangling reference, so a miss is a fault of the code. */
import { chartNames, type ChartName } from './schema-parts.ts';
import type {
	ChartRecord,
	Claim,
	Collection,
	Dataset,
	Disagreement,
	Evidence,
	Meeting,
	Move,
	MoveLink,
	When
} from './schema.ts';

type Kept = Exclude<Collection, 'story' | 'lesson'>;

/** The records of a collection by id; made at the first look-up, so that no look-up walks a list. */
const indexes = new WeakMap<object, Map<string, unknown>>();

function indexOf<R extends { id: string }>(records: readonly R[]): Map<string, R> {
	const index = (indexes.get(records) as Map<string, R> | undefined) ?? new Map(records.map((one) => [one.id, one]));
	indexes.set(records, index);
	return index;
}

/** The record of a collection with this id. Throws where there is none. */
export function get<K extends Kept>(dataset: Dataset, collection: K, id: string): Dataset[K][number] {
	const found = indexOf(dataset[collection] as Dataset[K][number][]).get(id);
	if (!found) throw new Error(`no record in ${collection}: ${id}`);
	return found;
}

/** The name of a party. */
export const partyName = (d: Dataset, id: string): string => indexOf(d.info.parties).get(id)?.name ?? id;

/** Whose records each chart draws. */
export const drawnBy = {
	delegations: 'attendance',
	positions: 'positions',
	moves: 'moves',
	wording: 'disagreements',
	places: 'whereabouts'
} as const;

/** The chart that draws a record. */
export const chartOfRecord = (d: Dataset, { id }: ChartRecord): ChartName =>
	chartNames.find((chart) => indexOf<ChartRecord>(d[drawnBy[chart]]).has(id))!;

/** Every record that has a mark and a page, chart by chart. */
export const chartRecords = (d: Dataset): ChartRecord[] =>
	chartNames.flatMap((chart): ChartRecord[] => d[drawnBy[chart]]);

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
	return chartRecords(d).filter(
		(other) => other !== record && !('sides' in other) && other.claims.some((id) => own.has(id))
	);
}

/** The person, office or group behind an attendance: name and, where it has one, the office held. */
export function officeOf(d: Dataset, actorId: string, officeId?: string) {
	return get(d, 'actors', actorId).offices?.find((office) => !officeId || office.id === officeId);
}

/** Whether a mark says that the sources differ: a difference of spelling alone is told in the evidence, not on the chart. */
export const disputed = (d: Dataset, record: ChartRecord): boolean =>
	disagreementsOf(d, record).some(({ kind }) => kind !== 'spelling');

/** The parties that make a move together; empty where no source says who makes it. */
export const makersOf = ({ by, with: others }: Pick<Move, 'by' | 'with'>): string[] =>
	by === null ? [] : [by, ...(others ?? [])];

/** The moves that came before a move and that it is linked to; what it refused in advance came after it. */
export const followsFrom = ({ links }: Pick<Move, 'links'>): string[] =>
	links.filter(({ timing }) => timing !== 'in-advance').map(({ to }) => to);

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
