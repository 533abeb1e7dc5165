/** The social pictures of a site: one for each step of the story and each record. */
import { chartRecords } from '../lib/data/find.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { recordState, recordWords } from '../lib/picture/record.ts';
import type { WantedPicture } from './pictures.ts';

export function wantedPictures(d: Dataset): WantedPicture[] {
	const steps = d.story.map(({ id, chart, by, show, focus, title, chapter }) => ({
		name: id,
		chart,
		...(by ? { by } : {}),
		show,
		focus,
		title,
		kicker: `${d.info.title} · ${chapter}`
	}));
	const records = chartRecords(d).map((record) => ({
		name: record.id,
		...recordState(d, record),
		...recordWords(d, record)
	}));
	return [...steps, ...records];
}
