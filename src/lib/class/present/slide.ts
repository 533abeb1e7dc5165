/** What stands on the screen and what the teacher sees beside it, as plain objects. */
import type { ChartName } from '../../data/schema.ts';
import type { Reason } from '../cite.ts';
import type { Size } from './room.ts';

/** A chart on a slide: its own scene, laid out for the room that the slide has. */
export interface Picture {
	chart: ChartName;
	show: string[];
	focus: string[];
	/** Room that is kept free below it, in rem. */
	below: number;
	/** To be read before its words: nothing in it says what it shows, and no mark leads anywhere. */
	bare?: true;
}

/** Questions that share what is asked and what there is to choose from; a question that shares nothing has no points. */
export interface Block {
	stem: string;
	/** Number of its first question in the activity, from 1. */
	from: number;
	points: string[];
	options: string[];
	/** So many options stand side by side. */
	columns: 1 | 2 | 3;
}

/** A question answered: of what it was asked, '' where the title says it, and all that is right. */
export interface Answered {
	/** What was asked, before the first of several that share it; '' where the title says it. */
	stem: string;
	ask: string;
	rights: { text: string; reason: Reason }[];
}

export type SlideKind = 'opening' | 'prompt' | 'picture' | 'question' | 'answer' | 'list' | 'debrief' | 'step';

export interface Note {
	head: string;
	lines: Reason[];
}

export interface Slide {
	/** Letters, digits and hyphens; the address of the slide. */
	id: string;
	kind: SlideKind;
	/** The line above the title: to which part it belongs. */
	kicker: string;
	title: string;
	/** Of the letters below the title, in rem; a picture has a size of its own. */
	size: Size;
	/** What is read below the title, with its evidence where it has one. */
	lines: Reason[];
	/** To choose from; right ones are not marked. */
	blocks: Block[];
	/** What is right, and why. */
	answered: Answered[];
	picture: Picture | null;
	/** For the teacher alone. */
	notes: Note[];
	/** Id of the activity; '' in the story. */
	activity: string;
}

/** A part of a lesson, with what the teacher wants to know through all of it. */
export interface Part {
	id: string;
	title: string;
	/** Minutes planned. */
	minutes: number;
	notes: Note[];
}

export interface Deck {
	/** Its address below `/class/present/`. */
	id: string;
	title: string;
	parts: Part[];
	slides: Slide[];
}

/** A line that rests on nothing, or whose evidence stands elsewhere. */
export const plain = (say: string): Reason => ({ say, cites: [] });

/** A slide with nothing on it but what is given. */
export const slide = (given: Pick<Slide, 'id' | 'kind' | 'title'> & Partial<Slide>): Slide => ({
	kicker: '',
	size: 1,
	lines: [],
	blocks: [],
	answered: [],
	picture: null,
	notes: [],
	activity: '',
	...given
});
