import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { toldOf } from '../../layout/part.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import type { About, Chart } from '../chart.ts';
import { headline } from '../headline.ts';
import { attendancePicture } from './record.ts';
import { delegationsScene } from './scene.ts';
import { otherTables } from './tables.ts';

function about(d: Dataset): About {
	const meeting = get(d, 'meetings', d.info.delegations.meeting);
	const due = meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated;
	const heading = headline(d, 'delegations');
	return {
		...heading,
		kicker: `${en.site.delegations} · ${meeting.label}, ${due}, ${en.delegations.meeting[meeting.status]}`,
		how: [toldOf(d, meeting.id).how, en.delegations.ranksAreOurs, en.chart.dagger],
		says: heading.title,
		records: d.attendance
	};
}

export const delegations: Chart = {
	scene: delegationsScene,
	about,
	record: attendancePicture,
	parts: otherTables,
	states: ['by=institution', 'by=status']
};
