/** The picture of one position: with all on its issue. */
import { get, partyName } from '../../data/find.ts';
import { readingOf } from '../../data/reading.ts';
import type { Dataset } from '../../data/schema.ts';
import { dated, wordsOfPosition } from '../../layout/label.ts';
import { en } from '../../messages/en.ts';
import type { RecordPicture } from '../chart.ts';

/** With a capital at its start, as on the page. */
const sentence = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export function positionPicture(d: Dataset, id: string): RecordPicture {
	const po = get(d, 'positions', id);
	const reading = en.positions.short[readingOf(d, po)];
	return {
		show: d.positions.filter(({ issue }) => issue === po.issue).map((other) => other.id),
		kicker: [en.site.positions, reading, dated(d, po), get(d, 'issues', po.issue).label].join(' · '),
		title: `${partyName(d, po.party)}: ${sentence(wordsOfPosition(d, po))}`
	};
}
