/** What a paper is before it is a file: plain objects in the order in which they are read. Lengths are points. */
import type { Properties } from './properties.ts';

export interface Words {
	text: string;
	bold?: boolean;
	/** Somebody's exact words. */
	italic?: boolean;
	/** Beside the point: where it stands. */
	quiet?: boolean;
	/** Its language, where it is another than that of the file. */
	lang?: string;
}

export interface Cell {
	words: Words[];
}

export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string; newPage?: boolean }
	/** `apart`: kept with what follows, and, where it is true, with room above. */
	| { kind: 'text'; words: Words[]; small?: boolean; indent?: boolean; apart?: boolean }
	| { kind: 'list'; by: 'number' | 'letter' | 'dash'; items: Words[][]; small?: boolean }
	| {
			kind: 'table';
			caption: string;
			/** Heads of all columns; the first is that of the rows' own heads. */
			head: string[];
			/** The first cell is the head of its row. */
			rows: Words[][][];
			/** Rows are high enough to write in. */
			empty: boolean;
	  }
	/** Each with a line to write on, side by side. */
	| { kind: 'fields'; labels: string[] }
	| { kind: 'lines'; count: number }
	| { kind: 'picture'; png: Uint8Array; width: number; height: number; alt: string };

export interface Paper {
	properties: Properties;
	/** The line at the foot of every page. */
	foot: string;
	/** Of text and of headings; six hex digits each. */
	look: { sans: string; serif: string; ink: string; quiet: string };
	blocks: Block[];
}

export const say = (text: string): Words[] => [{ text }];
export const textOf = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
