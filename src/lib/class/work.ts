/**
 * What an activity asks and what is right, computed out of the dataset: questions to choose from and tables to fill in.
 * The student side is the same work with every answer left out.
 */
import type { Reason } from './cite.ts';

export interface Option {
	text: string;
	right: boolean;
	/** Why it is right or wrong, with its evidence where the data has one. */
	reason: Reason;
}

export interface Item {
	id: string;
	ask: string;
	/** The question in two parts, where others ask the same of something else: what is asked, and of what. */
	parts?: { stem: string; point: string };
	options: Option[];
}

export interface Table {
	id: string;
	ask: string;
	/** One head for each cell of a row. */
	head: string[];
	rows: { label: string; cells: Reason[] }[];
}

/** As much of a work as a result code is made of. */
export interface Asked {
	items: readonly { ask: string; options: readonly { text: string; right: boolean }[] }[];
}

export interface Work {
	tables: Table[];
	items: Item[];
}

/** At most so many questions on one sheet. */
export const MOST = 8;

export interface StudentSide {
	tables: { id: string; ask: string; head: string[]; rows: string[] }[];
	items: { id: string; ask: string; options: string[] }[];
}

/** What a student gets to see: questions, options and empty tables, and nothing from which an answer could be read. */
export const studentSide = ({ tables, items }: Work): StudentSide => ({
	tables: tables.map(({ id, ask, head, rows }) => ({ id, ask, head, rows: rows.map(({ label }) => label) })),
	items: items.map(({ id, ask, options }) => ({ id, ask, options: options.map(({ text }) => text) }))
});

/** At most `most` of a list, spread evenly over it, in its order. */
export const spread = <T>(from: readonly T[], most: number): T[] =>
	from.length <= most ? [...from] : Array.from({ length: most }, (_, i) => from[Math.floor((i * from.length) / most)]!);
