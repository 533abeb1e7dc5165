/** The picture of one disagreement: its own sides. */
import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { label } from '../../layout/label.ts';
import { en } from '../../messages/en.ts';
import type { RecordPicture } from '../chart.ts';

export function disagreementPicture(d: Dataset, id: string): RecordPicture {
	const record = get(d, 'disagreements', id);
	const page = record.kind === 'wording' ? en.site.wording : en.site.disagreements;
	return { show: [id], kicker: `${page} · ${en.disagreements.kind[record.kind]}`, title: label(d, record) };
}
