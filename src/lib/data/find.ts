/** Look-ups in a checked dataset. A checked dataset has no dangling reference, so a miss is a fault of the code. */
import { byKeys, keptWith } from './kept-with.ts';
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
const indexes = keptWith((records: readonly { id: string }[]) => new Map(records.map((one) => [one.id, one])));
const indexOf = <R extends { id: string }>(records: readonly R[]) => indexes(records) as Map<string, R>;

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

/** The record of a chart with an id, where there is one. */
export const recordWith = (d: Dataset, id: string): ChartRecord | undefined =>
	chartNames.flatMap((chart) => indexOf<ChartRecord>(d[drawnBy[chart]]).get(id) ?? [])[0];

/** Every record that has a mark and a page, chart by chart. */
export const chartRecords = (d: Dataset): ChartRecord[] =>
	chartNames.flatMap((chart): ChartRecord[] => d[drawnBy[chart]]);

const claimIds = (record: ChartRecord | Meeting) =>
	'sides' in record ? record.sides.flatMap((side) => side.claims) : record.claims;

/** The claims behind a record, each once, in the order of the record. */
export const claimsOf = (d: Dataset, record: ChartRecord | Meeting): Claim[] =>
	[...new Set(claimIds(record))].map((id) => get(d, 'claims', id));

const bySource = keptWith((claims: readonly Claim[]) =>
	byKeys(claims, ({ evidence }) => evidence.map(({ source }) => source))
);

/** The claims that rest on an article, in the order of the dataset. */
export const claimsFrom = ({ claims }: Pick<Dataset, 'claims'>, source: string): Claim[] =>
	bySource(claims).get(source) ?? [];

/** The first claim: it speaks on the chart. */
export const lead = (d: Dataset, record: ChartRecord | Meeting): Claim => claimsOf(d, record)[0]!;

/** When a record is dated: by its first claim. */
export const whenOf = (d: Dataset, record: ChartRecord): When | null => lead(d, record).when;

const byClaim = keptWith((records: readonly ChartRecord[]) => byKeys(records, claimIds));
const placesIn = keptWith((records: readonly object[]) => new Map(records.map((record, i) => [record, i])));

/** Some members of a list, in the order of that list. */
function inOrderOf<R extends object>(records: readonly R[], some: Iterable<R>): R[] {
	const places = placesIn(records);
	return [...some].sort((a, b) => places.get(a)! - places.get(b)!);
}

/** The records of a list that share a claim with this one, in the order of the list. */
function sharing<R extends ChartRecord>(records: R[], record: ChartRecord): R[] {
	const index = byClaim(records) as Map<string, R[]>;
	const found = new Set(claimIds(record).flatMap((id) => index.get(id) ?? []));
	return inOrderOf(records, found).filter((other) => other !== record);
}

/** The records that a claim stands behind, chart by chart. */
export const recordsBehind = (d: Dataset, claim: string): ChartRecord[] =>
	chartNames.flatMap((chart): ChartRecord[] => byClaim(d[drawnBy[chart]]).get(claim) ?? []);

/** The records of a chart with some ids, in the order of the dataset. */
export function recordsWith(d: Dataset, chart: ChartName, ids: Iterable<string>): ChartRecord[] {
	const records: readonly ChartRecord[] = d[drawnBy[chart]];
	const index = indexOf(records);
	return inOrderOf(
		records,
		[...new Set(ids)].flatMap((id) => index.get(id) ?? [])
	);
}

/** The disagreements that a record shares a claim with. */
export const disagreementsOf = (d: Dataset, record: ChartRecord): Disagreement[] => sharing(d.disagreements, record);

/** The other records that share a claim with this one, disagreements left out. */
export const touching = (d: Dataset, record: ChartRecord): ChartRecord[] =>
	chartNames
		.filter((chart) => drawnBy[chart] !== 'disagreements')
		.flatMap((chart): ChartRecord[] => sharing<ChartRecord>(d[drawnBy[chart]], record));

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

const linkedBy = keptWith((moves: readonly Move[]) => byKeys(moves, linkedTo));

/** The moves that are linked to a move, in the order of the dataset. */
export const linkedFrom = ({ moves }: Pick<Dataset, 'moves'>, id: string): Move[] => linkedBy(moves).get(id) ?? [];

/** The link from one move to another, where there is one. */
export const linkBetween = (from: Move, to: string): MoveLink | undefined => from.links.find((link) => link.to === to);

/** The exact words that a passage shows: somebody’s speech, or the article’s own wording. */
export const wordsShown = ({ quote, wording }: Evidence): string[] =>
	[quote, wording].filter((words) => words !== undefined);

/** The words that a claim declares: those that its passages show, our translations of them, and its hedge. */
export const declaredWords = ({ evidence, hedge }: Claim): string[] => [
	...evidence.flatMap((passage) => [...wordsShown(passage), ...(passage.translation ? [passage.translation] : [])]),
	...(hedge === undefined ? [] : [hedge])
];
