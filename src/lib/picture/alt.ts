/** What a picture says, for those who do not see it: the sentences of its marks. */
import { chartRecords } from '../data/find.ts';
import type { Dataset } from '../data/schema.ts';
import { label } from '../layout/label.ts';
import { en } from '../messages/en.ts';
import { shownIn } from './shown.ts';
import type { PictureState } from './state.ts';
import { pictureWords } from './words.ts';

/** One or two sentences: the marks in focus by name, then how many stand beside them. */
export function altOf(d: Dataset, state: PictureState): string {
	const show = shownIn(d, state);
	const records = chartRecords(d).filter(({ id }) => show.has(id));
	const lit = records.filter(({ id }) => state.focus.includes(id));
	const named = (lit.length ? lit : records).slice(0, 3).map((record) => label(d, record));
	return pictureWords.alt(en.site[state.chart], named, records.length - named.length);
}
