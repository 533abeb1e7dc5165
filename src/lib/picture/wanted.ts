/** The pictures of a dataset by name: one for each whole chart, each step of the story and each record. */
import { chartRecords, get } from '../data/find.ts';
import { fillHeadline } from '../data/headline.ts';
import { chartNames, type ChartName, type Dataset } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { positionsOf, wordingOf } from './layouts.ts';
import { recordState, recordWords } from './record.ts';
import type { PictureState, PictureWords } from './state.ts';

export interface WholeWords extends PictureWords {
	lead: string;
}

export type Wanted =
	| { kind: 'chart'; name: ChartName; words: WholeWords }
	| { kind: 'step' | 'record'; name: string; state: PictureState; words: PictureWords };

function kickerOf(d: Dataset, chart: ChartName): string {
	if (chart === 'delegations') {
		const { label, when } = get(d, 'meetings', d.info.delegations.meeting);
		return [label, ...(when ? [dateInWords(when.edtf)] : [])].join(', ');
	}
	if (chart === 'positions') {
		const { all, grid } = positionsOf(d);
		return en.positions.summary(all, grid.length + 1);
	}
	if (chart === 'wording') return en.disagreements.kind.wording;
	return pictureWords.moves(d.moves.length);
}

/** Headline and lead of a whole chart, those of its page, under a kicker on one line. */
export function wholeWords(d: Dataset, chart: ChartName): WholeWords {
	const kicker = `${en.site[chart]} · ${kickerOf(d, chart)}`;
	if (chart === 'wording') {
		const { rows, columns } = wordingOf(d);
		return { kicker, title: en.wording.title, lead: en.wording.lead(rows.length, columns.length) };
	}
	const { title, lead } = d.info.charts[chart];
	return { kicker, title: fillHeadline(title, d), lead: fillHeadline(lead, d) };
}

export const wantedPictures = (d: Dataset): Wanted[] => [
	...chartNames.map((name): Wanted => ({ kind: 'chart', name, words: wholeWords(d, name) })),
	...d.story.map(({ id, chart, by, show, focus, title, chapter }): Wanted => ({
		kind: 'step',
		name: id,
		state: { chart, ...(by ? { by } : {}), show, focus },
		words: { title, kicker: `${d.info.title} · ${chapter}` }
	})),
	...chartRecords(d).map((record): Wanted => ({
		kind: 'record',
		name: record.id,
		state: recordState(d, record),
		words: recordWords(d, record)
	}))
];
