/** The part of CSL-JSON that our citations use (Citation Style Language 1.0.2, csl-data.json). */

/** Year, month, day: as many as are known. */
export type DateParts = [number] | [number, number] | [number, number, number];

export interface CslDate {
	/** One date, or the first and the last of an interval. */
	'date-parts'?: [DateParts] | [DateParts, DateParts];
	circa?: true;
	/** In words, where a date has no parts that are known: "by 30 May 2025". */
	literal?: string;
}

export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'dataset';
	title: string;
	/** Names as they are printed, which nobody parts into a family name and the rest. */
	author?: { literal: string }[];
	'container-title'?: string;
	issued?: CslDate;
	version?: string;
	/** A tag after BCP 47. */
	language?: string;
	note?: string;
	URL?: string;
}
