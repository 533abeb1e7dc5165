/** One broken dataset: what is done to the sound one, and where the fault must be told. */
import { edited, lineOf, offsetOf, textOf } from '../sound.ts';
import type { Edit, Texts } from '../sound.ts';

/** A mark in the broken text that stands on the line of the fault: file, id, text. */
export type Mark = readonly [file: string, id: string, find: string];

export interface Case {
	rule: string;
	name: string;
	edits: readonly Edit[];
	/** Where the fault is told, if not on the first line of the first edit; 'record' is the brace that opens the record. */
	at?: Mark | 'record' | undefined;
}

/** The cases of one rule, a row each: name, edit or edits, and the mark where one is needed. */
export const broken = (
	rule: string,
	rows: readonly (readonly [name: string, edits: Edit | readonly Edit[], at?: Mark | 'record'])[]
): Case[] => rows.map(([name, edits, at]) => ({ rule, name, edits: isEdit(edits) ? [edits] : edits, at }));

const isEdit = (edits: Edit | readonly Edit[]): edits is Edit => typeof edits[0] === 'string';

export const breakIt = (texts: Texts, { edits }: Case): Texts => edits.reduce(edited, texts);

/** File and line at which the fault must be told. */
export function expectedPlace(before: Texts, after: Texts, { edits, at }: Case): { file: string; line: number } {
	const [file, id, find] = edits[0] ?? ['', '', ''];
	if (Array.isArray(at)) {
		const [markFile, markId, mark] = at as Mark;
		return {
			file: `sound/${markFile}.json`,
			line: lineOf(textOf(after, markFile), offsetOf(after, markFile, markId, mark))
		};
	}
	if (at === 'record') {
		const text = textOf(after, file);
		const brace = text.lastIndexOf('{', text.indexOf(`"id": "${id}"`));
		return { file: `sound/${file}.json`, line: lineOf(text, brace) };
	}
	return { file: `sound/${file}.json`, line: lineOf(textOf(before, file), offsetOf(before, file, id, find)) };
}
