/** What a picture shows: the same state that a step of the story puts a chart into. */
import type { ChartName } from '../data/schema.ts';

export interface PictureState {
	chart: ChartName;
	/** Ids of the records drawn; all of the chart where empty. Ids of other charts are passed over. */
	show: readonly string[];
	/** Ids of those in full colour; all of them where empty. */
	focus: readonly string[];
}

export interface PictureWords {
	title: string;
	kicker: string;
}
