/** What a picture shows: the same state that a step of the story puts a chart into. */
import type { ChartName } from '../data/schema.ts';
import type { Grouping } from '../layout/delegation-groupings.ts';

export interface PictureState {
	chart: ChartName;
	/** How the place cards are grouped; by rank where it is left out. */
	by?: Grouping;
	/** Ids of the records drawn; all of the chart where empty. Ids of other charts are passed over. */
	show: readonly string[];
	/** Ids of those in full colour; all of them where empty. */
	focus: readonly string[];
}

export interface PictureWords {
	title: string;
	kicker: string;
}
