import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import type { About } from '../chart.ts';
import { headline } from '../headline.ts';

export function aboutDelegations(d: Dataset): About {
	const meeting = get(d, 'meetings', d.info.delegations.meeting);
	const due = meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated;
	const heading = headline(d, 'delegations');
	return {
		...heading,
		kicker: `${en.site.delegations} · ${meeting.label}, ${due}, ${en.delegations.meeting[meeting.status]}`,
		how: [en.delegations.how, en.delegations.ranksAreOurs, en.chart.dagger],
		says: heading.title,
		records: d.attendance
	};
}
