/** The picture of where one person was: the whole map of that day. */
import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { dated, label } from '../../layout/label.ts';
import { en } from '../../messages/en.ts';
import type { RecordPicture } from '../chart.ts';

export function whereaboutsPicture(d: Dataset, id: string): RecordPicture {
	const record = get(d, 'whereabouts', id);
	return {
		show: d.whereabouts.map((other) => other.id),
		kicker: `${en.site.places} · ${dated(d, record)}`,
		title: label(d, record)
	};
}
