import { get } from '../../data/find.ts';
import { numberInWords } from '../../data/headline.ts';
import type { Dataset } from '../../data/schema.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';
import type { About, Chart } from '../chart.ts';
import { everybody, type Person } from './people.ts';
import { whereaboutsPicture } from './record.ts';
import { placesScene } from './scene.ts';

function about(d: Dataset): About {
	const meeting = get(d, 'meetings', d.info.delegations.meeting);
	const { spots, nowhere } = everybody(d);
	const people = [...spots.flatMap((spot) => spot.people), ...nowhere];
	const nameOf = ({ record, name }: Person) =>
		get(d, 'actors', record.actor).kind === 'person' ? name : `the ${name}`;
	const withStatus = (status: string) => people.filter(({ record }) => record.status === status);
	const reported = spots.filter((spot) => spot.people.some(({ record }) => record.status === 'there')).length;
	const day = meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated;
	const short = meeting.when ? dateInWords(meeting.when.edtf, { year: false }) : day;
	const talks = en.places.talks[meeting.status];
	const title = en.places.title(
		short,
		meeting.place ? en.places.in(talks, meeting.place) : talks,
		numberInWords(reported),
		reported
	);
	const lead = en.places.lead(
		withStatus('unknown').map(({ name }) => name),
		withStatus('sent').map(nameOf)
	);
	return {
		kicker: `${en.site.places} · ${day}`,
		title,
		lead,
		how: en.places.how,
		says: `${title}. ${lead}`,
		records: people.map(({ record }) => record)
	};
}

export const places: Chart = { scene: placesScene, about, record: whereaboutsPicture };
