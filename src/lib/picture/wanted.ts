/** The pictures of a dataset by name: one for each whole chart and each further part of one, each step of the story and each record. */
import { charts } from '../charts/index.ts';
import { chartRecords } from '../data/find.ts';
import { chartNames, type ChartName, type Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { recordPicture } from './record.ts';
import type { PictureState, PictureWords } from './state.ts';

export interface WholeWords extends PictureWords {
	lead: string;
}

export type Wanted =
	| { kind: 'chart'; name: ChartName; words: WholeWords }
	| { kind: 'part' | 'step' | 'record'; name: string; state: PictureState; words: PictureWords };

/** Headline and lead of a whole chart, those of its page, under its name. */
export function wholeWords(d: Dataset, chart: ChartName): WholeWords {
	const { title, lead } = charts[chart].about(d);
	return { kicker: `${en.site[chart]} · ${d.info.title}`, title, lead };
}

export const wantedPictures = (d: Dataset): Wanted[] => [
	...chartNames.map((name): Wanted => ({ kind: 'chart', name, words: wholeWords(d, name) })),
	...chartNames.flatMap((chart) =>
		(charts[chart].parts?.(d) ?? []).map(({ id, show, ...words }): Wanted => ({
			kind: 'part',
			name: id,
			state: { chart, show, focus: [] },
			words
		}))
	),
	...d.story.map(({ id, chart, show, focus, title, chapter }): Wanted => ({
		kind: 'step',
		name: id,
		state: { chart, show, focus },
		words: { title, kicker: `${d.info.title} · ${chapter}` }
	})),
	...chartRecords(d).map((record): Wanted => ({
		kind: 'record',
		name: record.id,
		...recordPicture(d, record)
	}))
];
