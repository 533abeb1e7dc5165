/** The records of a dataset whose shape is sound, each with its place, whatever may be wrong with the others. */
import type { z } from 'zod';
import type { At, FileName } from './at.ts';
import type { Fault } from './fault.ts';
import { faultIn } from './files.ts';
import type { OpenFile } from './files.ts';
import { collectionNames, collections, DatasetInfo, fileSchema } from './schema.ts';
import type { Collection } from './schema.ts';
import { most } from './schema-parts.ts';
import { shapeProblems, valueAt } from './shape.ts';

export type RecordOf<C extends Collection> = z.infer<(typeof collections)[C]>;
/** A record and where it stands. */
export type Entry<C extends Collection> = readonly [record: RecordOf<C>, at: At];
export type Entries = { [C in Collection]: Entry<C>[] };

export interface Records {
	/** null where dataset.json is not sound. */
	info: DatasetInfo | null;
	entries: Entries;
	/** Every id of a file, also of broken records; null where one of them cannot be read. */
	ids: Record<Collection, string[] | null>;
	/** False where a file or its list cannot be read: the others would be blamed for what stands in it. */
	complete: boolean;
}

/** Made once: zod compiles a schema when it is first used. */
const fileSchemas = new Map(collectionNames.map((name) => [name, fileSchema(name)]));

/** The records of a file as they stand; null where there is no list of them, or one too long to look into. */
function listIn(file: OpenFile | undefined, name: Collection): unknown[] | null {
	const records = valueAt(file?.value, [name]);
	return Array.isArray(records) && records.length <= most.records ? records : null;
}

function readCollection<C extends Collection>(name: C, file: OpenFile, faults: Fault[]): Entry<C>[] {
	const all = valueAt(file.value, [name]);
	if (Array.isArray(all) && all.length > most.records) {
		// Refused by its number: to look into each of them would take minutes.
		const message = `"${name}" is too large: ${all.length} in the list`;
		faults.push(faultIn(file, [name], 'shape', message, `at most ${most.records} allowed`));
		return [];
	}
	const issues = fileSchemas.get(name)?.safeParse(file.value).error?.issues ?? [];
	for (const { path, message, hint } of shapeProblems(issues, name, file.value)) {
		faults.push(faultIn(file, path, 'shape', message, hint));
	}
	const broken = new Set(issues.map((issue) => issue.path[1]));
	return (listIn(file, name) ?? []).flatMap((record: unknown, index): Entry<C>[] =>
		broken.has(index) ? [] : [[collections[name].parse(record) as RecordOf<C>, [name, index]]]
	);
}

function idsIn(file: OpenFile | undefined, name: Collection): string[] | null {
	const found = listIn(file, name)?.map((record) => valueAt(record, ['id']));
	return found?.every((id) => typeof id === 'string') ? found : null;
}

/** Checks every file against the schema; faults of shape are added to `faults`. */
export function readRecords(files: ReadonlyMap<FileName, OpenFile>, faults: Fault[]): Records {
	const infoFile = files.get('dataset');
	const info = infoFile && DatasetInfo.safeParse(infoFile.value);
	for (const { path, message, hint } of shapeProblems(info?.error?.issues ?? [], 'dataset', infoFile?.value)) {
		if (infoFile) faults.push(faultIn(infoFile, path, 'shape', message, hint));
	}
	const entries = collectionNames.map((name) => {
		const file = files.get(name);
		return [name, file ? readCollection(name, file, faults) : []] as const;
	});
	const ids = collectionNames.map((name) => [name, idsIn(files.get(name), name)] as const);
	return {
		info: info?.data ?? null,
		entries: Object.fromEntries(entries) as Entries,
		ids: Object.fromEntries(ids) as Records['ids'],
		complete: collectionNames.every((name) => listIn(files.get(name), name)) && info !== undefined
	};
}
