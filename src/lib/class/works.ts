/** The work of every activity, by its kind. */
import type { Activity, Dataset } from '../data/schema.ts';
import { chainWork } from './chain.ts';
import { gapsWork } from './gaps.ts';
import { headlineWork } from './headline.ts';
import { predictWork } from './predicted.ts';
import { rankWork } from './rank.ts';
import { errorWork } from './source-error.ts';
import { spellingWork } from './spelling.ts';
import { wordsWork } from './words.ts';
import type { Work } from './work.ts';

const builders: Record<Activity['kind'], (d: Dataset, activity: Activity) => Work> = {
	chain: chainWork,
	error: errorWork,
	gaps: gapsWork,
	headline: headlineWork,
	// A role-play asks nothing that has an answer; its cards and rules stand in files of their own.
	negotiate: () => ({ tables: [], items: [] }),
	predict: predictWork,
	rank: rankWork,
	spelling: spellingWork,
	words: wordsWork
};

/** What an activity asks, and what is right. */
export const workOf = (d: Dataset, activity: Activity): Work => builders[activity.kind](d, activity);
