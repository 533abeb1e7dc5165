/** What slides are before they are a file: plain objects. All lengths are points; a slide is 960 by 540, which is 16:9. */
import type { Properties } from './properties.ts';

export const WIDE = 960;
export const HIGH = 540;
/** Free at the left and at the right. */
export const SIDE = 30;

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Run {
	text: string;
	/** As its place has it where it is left out. */
	bold?: boolean;
	italic?: boolean;
	/** Beside the point: where it stands, what is only said once more. */
	quiet?: boolean;
	/** Its language, where it is another than that of the file. */
	lang?: string;
}

export interface Paragraph {
	runs: Run[];
	/** Of its letters. */
	size: number;
	/** Free above it. */
	before?: number;
	/** What stands before it, in a column of its own: a number that the program counts, from `from` on, or a sign. */
	mark?: { count: 'arabicPeriod' | 'alphaUcPeriod'; from: number } | { sign: string };
	/** Ends at the right edge of its box. */
	right?: boolean;
	/** Set in the letters of headings, or in those of text; as its place has it where it is left out. */
	serif?: boolean;
}

/** The places that every layout has; what stands in one follows the master when that is changed. */
export type PlaceName = 'title' | 'kicker' | 'body' | 'sources';

export interface TextShape {
	name: string;
	/** null for a box that belongs to this slide alone. */
	place: PlaceName | null;
	/** null where it stands as in the layout. */
	box: Box | null;
	paragraphs: Paragraph[];
}

export interface PictureShape {
	name: string;
	/** What it shows, for those who do not see it. */
	alt: string;
	box: Box;
	png: Uint8Array;
}

export type LayoutName = 'opening' | 'text' | 'picture';

export interface ShowSlide {
	layout: LayoutName;
	/** In the order in which they are read. */
	shapes: (TextShape | PictureShape)[];
	notes: Paragraph[];
}

/** Colours as six hex digits. */
export interface Look {
	ink: string;
	quiet: string;
	paper: string;
	rule: string;
	accents: readonly string[];
	sans: string;
	serif: string;
}

export interface Show {
	properties: Properties;
	look: Look;
	/** The line at the foot of every slide. */
	foot: string;
	/** What the layouts and their empty places are called in the program. */
	names: Readonly<Record<LayoutName | PlaceName | 'notes', string>>;
	slides: ShowSlide[];
}
