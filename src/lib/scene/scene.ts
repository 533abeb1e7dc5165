/**
 * What a scene is: a chart laid out for one box, as plain objects. A chart makes it, a printer prints it, and neither
 * knows of the other. All numbers are pixels of the box.
 */

/** The room there is for a chart. A title stands outside of it. */
export interface Box {
	width: number;
	/** The most it may take; a scene takes no more than it needs. */
	height: number;
	/** Size of the smallest text. */
	type: number;
	/** Draw only the records with these ids. */
	show?: ReadonlySet<string>;
	/** The records that the words beside the picture are about. */
	focus?: ReadonlySet<string>;
	/** The records that other steps of the story show in the same picture: their room is kept for them. */
	stage?: ReadonlySet<string>;
}

/** What a shape or a text is coloured as. `party` is the colour of its party, `tint` a little of it on paper. */
export type Tone = 'party' | 'tint' | 'ink' | 'quiet' | 'rule' | 'paper' | 'table' | 'hatch' | 'mark';

interface Painted {
	fill?: Tone;
	stroke?: Tone;
	/** 1 where it is missing. */
	strokeWidth?: number;
	/** As `stroke-dasharray` says it: `4 3`. */
	dash?: string;
	/** Id of a party, where it is another than that of its mark. */
	party?: string;
}

export type Shape = Painted &
	(
		| { type: 'rect'; x: number; y: number; width: number; height: number; rx?: number }
		| { type: 'circle'; cx: number; cy: number; r: number }
		| { type: 'line'; x1: number; y1: number; x2: number; y2: number }
		/** Drawn where `x` and `y` say, `scale` times as large; both are left out where the path has its place. */
		| { type: 'path'; d: string; x?: number; y?: number; scale?: number }
	);

export interface Font {
	size: number;
	family?: 'sans' | 'serif';
	weight?: 400 | 600;
}

export interface Text extends Font {
	text: string;
	/** Where it starts, or its middle or its end, as `anchor` says. */
	x: number;
	/** Of its baseline. */
	y: number;
	/** As measured. */
	width: number;
	anchor?: 'start' | 'middle' | 'end';
	tone?: Tone;
	party?: string;
	/** It is a line of a text that runs from right to left. */
	rtl?: boolean;
	/** Its language, where it is another than that of the dataset. */
	lang?: string;
}

/** A record in the picture: a link to its evidence. */
export interface Mark {
	/** Of the record. */
	id: string;
	/** What stays the same thing from step to step and from chart to chart: the id of a person, of a party. */
	key: string;
	/** The area that can be hit, at least 24 by 24. */
	x: number;
	y: number;
	width: number;
	height: number;
	shapes: Shape[];
	texts: Text[];
	party: string;
	/** One whole sentence: its accessible name. */
	label: string;
	focused: boolean;
}

/** A line from one mark to another. */
export interface Link {
	/** Of the mark that it starts from and of the one it leads to. */
	from: string;
	to: string;
	path: string;
	party: string;
	/** We infer the link; no source states it. */
	dashed: boolean;
}

export interface Scene {
	width: number;
	height: number;
	/** All of it stands within the box, and no text is cut or smaller than the box asks for. */
	fits: boolean;
	/** The room that it would need. */
	needs: { width: number; height: number };
	/** What no link leads from: a table, rules, an axis, the names of lanes. */
	ground: { shapes: Shape[]; texts: Text[] };
	/** In reading order. */
	marks: Mark[];
	links: Link[];
	/** How many of the records that belong in it are not drawn. */
	more: number;
}

/** Scenes on one sheet, each in its place: a chart under its headline, over the line of its source. */
export interface Sheet {
	width: number;
	height: number;
	parts: { x: number; y: number; scene: Scene }[];
}
