/** The sound dataset of the tests as texts, and small edits that break it. */
import type { FileText } from '../../src/lib/data/files.ts';
import { parseDataset } from '../../src/lib/data/parse.ts';
import type { Parsed } from '../../src/lib/data/parse.ts';
import { readTexts } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';

export const FOLDER = 'tests/fixtures/sound';
export type Texts = Map<string, FileText>;

/** Replaces `find`, which stands once behind the id given, before the next id; '' as id means the whole file. */
export type Edit = readonly [file: string, id: string, find: string, replace: string];

const texts = readTexts(FOLDER);
export const soundTexts = (): Texts => new Map(texts);
export const parse = (changed: Texts): Parsed => parseDataset('sound', changed);

export function soundDataset(): Dataset {
	const { dataset, faults } = parse(soundTexts());
	if (!dataset) throw new Error(`the sound dataset is broken: ${faults[0]?.message}`);
	return dataset;
}

export const textOf = (changed: Texts, file: string): string => {
	const text = changed.get(`${file}.json`);
	if (typeof text !== 'string') throw new Error(`no text of ${file}`);
	return text;
};

/** Offset of `find` in the part of a file that belongs to an id. */
export function offsetOf(changed: Texts, file: string, id: string, find: string): number {
	const text = textOf(changed, file);
	const from = id === '' ? 0 : text.indexOf(`"id": "${id}"`);
	if (from < 0) throw new Error(`no id ${id} in ${file}`);
	const next = id === '' ? -1 : text.indexOf('"id": "', from + 1);
	const part = text.slice(from, next < 0 ? undefined : next);
	const index = part.indexOf(find);
	if (index < 0 || part.includes(find, index + 1)) throw new Error(`not once in ${id || file}: ${find}`);
	return from + index;
}

/** Line, from 1, of an offset. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export function edited(changed: Texts, [file, id, find, replace]: Edit): Texts {
	const offset = offsetOf(changed, file, id, find);
	const text = textOf(changed, file);
	return new Map(changed).set(`${file}.json`, text.slice(0, offset) + replace + text.slice(offset + find.length));
}
