/** What a chart is. Everything that shows charts loops over the registry in `index.ts` and knows no more than this. */
import type { Component } from 'svelte';
import type { ChartRecord, Dataset } from '../data/schema.ts';
import type { Box, Scene } from '../scene/scene.ts';

export interface About {
	/** Over the title: what kind of chart, of what. */
	kicker: string;
	title: string;
	lead: string;
	/** How to read it, in sentences. */
	how: string[];
	/** What keys do, where scripts run. */
	keys?: string;
	/** The sentence that the picture says: its alternative text. */
	says: string;
	/** The records that it draws, in reading order; each brings its evidence along. */
	records: ChartRecord[];
}

/** What the picture of one record's own page shows beside it, and says over it. */
export interface RecordPicture {
	/** Ids of the records shown, its own among them. */
	show: string[];
	/** Kicker and title together say what the label of the record says. */
	kicker: string;
	title: string;
}

/** Something else that the chart can show in place of what it shows first, with a picture of its own: the table of another meeting. */
export interface ChartPart extends RecordPicture {
	/** Names its picture and its embed; no record has it. */
	id: string;
}

/** A choice by which a list of records is made shorter. */
export interface Filter {
	/** Of the attribute, `data-<name>`, that tells what a record is. */
	name: string;
	label: string;
	choices: { value: string; text: string }[];
}

/** What the client script of a chart finds in a list of many records. */
export interface Listing {
	filters: Filter[];
	attributesOf: (record: ChartRecord) => Record<`data-${string}`, string>;
}

export interface Chart {
	/** Lays it out for a box. */
	scene: (d: Dataset, box: Box) => Scene;
	about: (d: Dataset) => About;
	/** @param id of a record that the chart draws */
	record: (d: Dataset, id: string) => RecordPicture;
	/** What else it can show. */
	parts?: (d: Dataset) => ChartPart[];
	/** Where its records can be filtered: by what. */
	listed?: (d: Dataset) => Listing;
	/** The states that the address of its page can name, without the first: `by=status`. */
	states?: string[];
}

/** What `Words.svelte` of a chart gets: it says the whole chart as a list or a table. */
export interface WordsProps {
	dataset: Dataset;
	/** Address of a record. */
	href: (id: string) => string;
}
export type Words = Component<WordsProps>;
