/** The files of a dataset that somebody begins: what can be counted is there, what means something is to be written. */
import { collectionNames } from '../data/schema.ts';
import type { Collection, DatasetInfo, Source } from '../data/schema.ts';
import { STUB_DAY, stub, stubLabel } from '../data/stub.ts';
import type { StartedSource } from './source.ts';

export interface Beginning {
	/** Of the dataset: the name of its folder. */
	id: string;
	lang: string;
	title: string | null;
	/** Where the JSON Schemas lie, seen from the folder. */
	schemas: string;
}

/** The day of the latest source; none where one of them has none, since that may be the latest. */
function lastDay(sources: readonly Source[]): string {
	const days = sources.map(({ published }) => published?.edtf ?? STUB_DAY);
	return days.sort().at(-1) ?? STUB_DAY;
}

/** Two parties and one rank are the fewest that the shape allows. */
function infoOf({ id, lang, title, schemas }: Beginning, sources: readonly Source[]): DatasetInfo {
	const parties = ['first', 'second'];
	const headline = (chart: string) => ({ title: stub(`title of ${chart}`), lead: stub(`lead of ${chart}`) });
	return {
		$schema: `${schemas}/dataset.schema.json`,
		id,
		version: '0.1.0',
		asOf: lastDay(sources),
		lang,
		title: title ?? stubLabel('title'),
		lead: stub('lead'),
		parties: parties.map((party) => ({
			id: party,
			name: stubLabel(`${party} party`),
			adjective: stubLabel(`${party} party`)
		})),
		ranks: [{ id: 'first', label: stubLabel('highest rank'), noun: stubLabel('a person of it') }],
		delegations: {
			meeting: 'mt-shown',
			columns: parties.map((party) => ({ label: stubLabel(`${party} party`), parties: [party] }))
		},
		charts: {
			delegations: headline('the delegations'),
			positions: headline('the positions'),
			moves: headline('the moves')
		},
		gaps: [],
		loaded: [],
		corrections: []
	};
}

const print = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** Texts by file name, "claims.json"; sources in the order of their ids. */
export function startDataset(beginning: Beginning, started: readonly StartedSource[]): Map<string, string> {
	const sorted = [...started].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
	const sources = sorted.map(({ source }) => source);
	const records: Partial<Record<Collection, unknown[]>> = {
		sources,
		claims: sorted.flatMap(({ claims }) => claims).sort((a, b) => (a.id < b.id ? -1 : 1))
	};
	const files = collectionNames.map((name): [string, string] => [
		`${name}.json`,
		print({ $schema: `${beginning.schemas}/${name}.schema.json`, [name]: records[name] ?? [] })
	]);
	return new Map([['dataset.json', print(infoOf(beginning, sources))], ...files]);
}
