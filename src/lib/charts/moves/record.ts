/** The picture of one move: with what it is linked to. */
import { get, linkedFrom, linkedTo, recordsWith } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { dated } from '../../layout/label.ts';
import { nameOfMove } from '../../layout/link.ts';
import { en } from '../../messages/en.ts';
import type { RecordPicture } from '../chart.ts';

export function movePicture(d: Dataset, id: string): RecordPicture {
	const mv = get(d, 'moves', id);
	const near = recordsWith(d, 'moves', [id, ...linkedTo(mv), ...linkedFrom(d, id).map((other) => other.id)]);
	return {
		show: near.map((other) => other.id),
		kicker: `${en.site.moves} · ${dated(d, mv)}`,
		title: nameOfMove(d, mv)
	};
}
