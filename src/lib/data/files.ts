/** The files of a dataset folder as text, opened as JSON: which are there, and whether they can be read at all. */
import type { Node } from 'jsonc-parser';
import type { FileName, Path } from './at.ts';
import type { Fault } from './fault.ts';
import { parseJson } from './json.ts';
import { offsetOf, placesOf } from './place.ts';
import type { Place } from './place.ts';
import { collectionNames } from './schema.ts';
import { valueAt } from './shape.ts';

export const fileNames: readonly FileName[] = ['dataset', ...collectionNames];

/** What keeps a file from being read, in the words of a fault. */
export interface Unreadable {
	message: string;
	hint: string;
}
/** What a file holds, or why nobody can tell. */
export type FileText = string | Unreadable;

export interface OpenFile {
	name: FileName;
	/** As it stands in a fault. */
	path: string;
	/** The line and column of an offset. */
	placeOf(offset: number): Place;
	root: Node;
	value: unknown;
}

/** The id of the record that holds a path, or the record's place: `claims[3]`; in dataset.json the path itself. */
function recordName(name: FileName, value: unknown, path: Path): string {
	const [collection, index] = path;
	if (name === 'dataset') return path.join('.') || name;
	if (typeof index !== 'number') return String(collection ?? name);
	const id = valueAt(value, [collection ?? '', index, 'id']);
	return typeof id === 'string' && id ? id : `${collection}[${index}]`;
}

/** A fault at a path of an open file. */
export function faultIn(file: OpenFile, path: Path, rule: string, message: string, hint: string): Fault {
	const record = recordName(file.name, file.value, path);
	return { file: file.path, ...file.placeOf(offsetOf(file.root, path)), record, rule, message, hint };
}

/** What to do about a file that is not there. A list may be empty for its shape; whether it may stay so, other rules say. */
const beginningOf = (name: FileName) =>
	name === 'dataset'
		? 'add it; npm run new writes one to begin with'
		: `add it with { "${name}": [] } to begin with; rules on what it must hold run after that`;

/**
 * @param folder as it shall stand in the faults, relative
 * @param texts by file name ("claims.json")
 */
export function openFiles(folder: string, texts: ReadonlyMap<string, FileText>) {
	const faults: Fault[] = [];
	const files = new Map<FileName, OpenFile>();
	const refuse = (name: string, message: string, hint: string) =>
		faults.push({ file: `${folder}/${name}`, line: 1, column: 1, record: 'file', rule: 'file', message, hint });

	for (const name of texts.keys()) {
		if (fileNames.some((known) => name === `${known}.json`)) continue;
		refuse(name, `unknown file: "${name}"`, `rename or remove it; a dataset holds ${fileNames.join(', ')}`);
	}
	for (const name of fileNames) {
		const text = texts.get(`${name}.json`);
		if (text === undefined) refuse(`${name}.json`, `missing file: "${name}.json"`, beginningOf(name));
		else if (typeof text !== 'string') refuse(`${name}.json`, text.message, text.hint);
		else if (text.startsWith('\uFEFF')) refuse(`${name}.json`, 'byte order mark', 'save the file without one');
		else {
			const path = `${folder}/${name}.json`;
			const placeOf = placesOf(text);
			const { root, value, problems } = parseJson(text);
			for (const { offset, ...rest } of problems) {
				faults.push({ file: path, ...placeOf(offset), record: 'file', ...rest });
			}
			if (root) files.set(name, { name, path, placeOf, root, value });
		}
	}
	return { files, faults };
}
