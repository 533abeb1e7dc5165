/** What a rule sees of a dataset: records with their places, and look-ups by id that may find nothing. */
import type { At } from '../at.ts';
import type { Entries, Entry, RecordOf, Records } from '../records.ts';
import { collectionNames } from '../schema.ts';
import type { Collection, Dataset, DatasetInfo, Office } from '../schema.ts';

type ById = { [C in Collection]: ReadonlyMap<string, RecordOf<C>> };

export interface Context {
	info: DatasetInfo | null;
	/** The records of a collection with the place of each. */
	each: Entries;
	records: Omit<Dataset, 'info'>;
	by: ById;
	offices: ReadonlyMap<string, { office: Office; holder: string; at: At }>;
	/** Every id of a file, also of broken records; null where one of them cannot be read. */
	ids: Records['ids'];
}

export interface WholeContext extends Context {
	info: DatasetInfo;
}

const recordsOf = (entries: Entries) =>
	Object.fromEntries(collectionNames.map((name) => [name, entries[name].map(([record]) => record)]));

export function contextOf(info: DatasetInfo | null, each: Entries, ids: Records['ids']): Context {
	const maps = collectionNames.map((name) => [name, new Map(each[name].map(([record]) => [record.id, record]))]);
	const offices = each.actors.flatMap(([actor, at]) =>
		(actor.offices ?? []).map((office, i) => {
			const place: At = [...at, 'offices', i];
			return [office.id, { office, holder: actor.id, at: place }] as const;
		})
	);
	return {
		info,
		each,
		records: recordsOf(each) as Context['records'],
		by: Object.fromEntries(maps) as ById,
		offices: new Map(offices),
		ids
	};
}

/** Whether every record of a file has its shape; else a rule would blame others for what a broken one holds. */
export const isWhole = ({ ids, each }: Context, name: Collection): boolean => ids[name]?.length === each[name].length;

/** The context of a dataset that was read before, for checks that come after reading. */
export function contextOfDataset(dataset: Dataset): WholeContext {
	const entries = collectionNames.map((name) => [
		name,
		dataset[name].map((record, index): Entry<Collection> => [record, [name, index]])
	]);
	const ids = collectionNames.map((name) => [name, dataset[name].map(({ id }) => id)]);
	const context = contextOf(
		dataset.info,
		Object.fromEntries(entries) as Entries,
		Object.fromEntries(ids) as Records['ids']
	);
	return { ...context, info: dataset.info };
}
