/** Where in a dataset something stands, and what a check found there. */
import type { Collection } from './schema.ts';

/** A file of the dataset folder, without `.json`. */
export type FileName = 'dataset' | Collection;

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** The file, then the way to the value: `['claims', 3, 'when', 'edtf']`, `['dataset', 'title']`. */
export type At = readonly [file: FileName, ...path: (string | number)[]];

/** A collection stands in its file under a key of the same name, so there the place is the path. */
export const pathOf = (at: At): Path => (at[0] === 'dataset' ? at.slice(1) : at);

/** What a rule says. The line, the record and the name of the rule are added where the file is known. */
export interface Finding {
	at: At;
	/** Lower case, the fault first, the value last. */
	message: string;
	/** What to do. */
	hint: string;
}

/** A value as a message shows it: quoted, and cut where it would fill the line. */
export function show(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing';
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
