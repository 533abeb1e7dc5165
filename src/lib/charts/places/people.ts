/** Who stands on the map and who on none, in reading order: the place of the talks first, then from north to south. */
import { ascending, descending, groups } from 'd3';
import { disputed, get, officeOf } from '../../data/find.ts';
import type { Dataset, Meeting, Place, Whereabouts } from '../../data/schema.ts';
import { markLabel } from '../../layout/label.ts';
import { ledBy, statusOf } from '../../layout/whereabouts.ts';
import { en } from '../../messages/en.ts';

export interface Person {
	record: Whereabouts;
	/** As on a card: the family name of a person, the whole name of a group. */
	name: string;
	/** In the list. */
	fullName: string;
	office: string;
	/** The party of a person, or who leads a group. */
	aside: string;
	/** What is said of them beyond that they are there. */
	status: string;
	label: string;
	disputed: boolean;
}

export interface Spot {
	place: Place;
	/** Of the talks that are here. */
	talks: Meeting['status'] | null;
	/** Beside the name of the place. */
	note: string;
	people: Person[];
}

export interface Everybody {
	spots: Spot[];
	nowhere: Person[];
}

const statuses: Whereabouts['status'][] = ['there', 'sent', 'headed', 'unknown'];

function personOf(d: Dataset, record: Whereabouts): Person {
	const { kind, short, name } = get(d, 'actors', record.actor);
	const party = d.info.parties.find(({ id }) => id === record.party)?.name ?? '';
	const alone = kind === 'person';
	return {
		record,
		name: alone ? short : name,
		fullName: name,
		office: alone ? (officeOf(d, record.actor)?.label ?? '') : ledBy(d, record),
		aside: alone ? party : ledBy(d, record),
		status: statusOf(d, record),
		label: markLabel(d, record),
		disputed: disputed(d, record)
	};
}

/** By status, then by party as the dataset has them, then by rank. */
function inOrder(d: Dataset, records: Whereabouts[]): Whereabouts[] {
	const parties = d.info.parties.map(({ id }) => id);
	const ranks = d.info.ranks.map(({ id }) => id);
	const keys = ({ status, party, actor }: Whereabouts) => [
		statuses.indexOf(status),
		parties.indexOf(party),
		ranks.indexOf(officeOf(d, actor)?.rank ?? '')
	];
	return [...records].sort((a, b) => {
		const other = keys(b);
		return keys(a).reduce((found, key, i) => found || ascending(key, other[i]), 0);
	});
}

/** With names alone, or with what is said besides of those who are not there yet. */
export function inBrief({ spots, nowhere }: Everybody, status: boolean): Everybody {
	const brief = (person: Person): Person => ({
		...person,
		aside: '',
		status: status && person.record.status !== 'there' ? person.status : ''
	});
	return {
		spots: spots.map((spot) => ({ ...spot, people: spot.people.map(brief) })),
		nowhere: nowhere.map(brief)
	};
}

/** @param show the records to draw; all where it is missing */
export function everybody(d: Dataset, show?: ReadonlySet<string>): Everybody {
	const meeting = get(d, 'meetings', d.info.delegations.meeting);
	const records = inOrder(
		d,
		d.whereabouts.filter(({ id }) => !show || show.has(id))
	);
	const people = records.map((record) => personOf(d, record));
	const spots = groups(people, ({ record }) => record.place).flatMap(([id, people]): Spot[] => {
		if (id === null) return [];
		const place = get(d, 'places', id);
		const talks = place.name === meeting.place ? meeting.status : null;
		const note = talks ? en.places.here[talks] : place.kind === 'country' ? en.places.country : '';
		return [{ place, people, talks, note }];
	});
	const order = (a: Spot, b: Spot) =>
		ascending(a.talks ? 0 : 1, b.talks ? 0 : 1) || descending(a.place.lat, b.place.lat);
	return { spots: spots.sort(order), nowhere: people.filter(({ record }) => record.place === null) };
}
