/** The strings of the places, in English. */
import type { Meeting, Whereabouts } from '../data/schema.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const atOnce = new Intl.ListFormat('en', { type: 'disjunction' });
const were = (n: number) => (n === 1 ? 'was' : 'were');

export const enPlaces = {
	title: (day: string, talks: string, places: string, n: number) =>
		`${day}: ${talks}, people in ${places} ${n === 1 ? 'place' : 'places'}`,
	talks: { held: 'talks', scheduled: 'talks due', proposed: 'talks proposed' } satisfies Record<
		Meeting['status'],
		string
	>,
	in: (what: string, place: string) => `${what} in ${place}`,
	/** What no source says, in one sentence after the first. */
	lead: (unknown: string[], sent: string[]) => {
		const where = unknown.length ? [`where ${list.format(unknown)} ${were(unknown.length)} that day`] : [];
		const arrived = sent.length ? [`that ${list.format(sent)} had arrived`] : [];
		const silent = [...where, ...arrived];
		return `Where the articles place those whom they name, on the day of the talks.${silent.length ? ` No source says ${atOnce.format(silent)}.` : ''}`;
	},
	/** In the card of the place where the talks are. */
	here: { held: 'talks here', scheduled: 'talks due here', proposed: 'talks proposed here' } satisfies Record<
		Meeting['status'],
		string
	>,
	country: 'city not named',
	ledBy: (name: string) => `led by ${name}`,
	/** Beside a name. */
	says: {
		there: () => '',
		sent: (voice: string) => `sent, ${voice} says`,
		headed: () => 'on the way',
		unknown: () => ''
	} satisfies Record<Whereabouts['status'], (voice: string) => string>,
	/** In the sentence that names a record. */
	told: {
		there: (place: string) => `in ${place}`,
		sent: (place: string, voice: string) => `sent to ${place}, ${voice} says; no source reports the arrival`,
		headed: (place: string) => `on the way to ${place}`,
		unknown: () => 'no source says where'
	} satisfies Record<Whereabouts['status'], (place: string, voice: string) => string>,
	/** Beside the map. */
	nowhere: 'No source says where that day:',
	more: (n: number) => `${n} more not drawn here`,
	how: [
		'A disc is somebody whom an article places there on that day, a ring somebody said to have been sent, an arrow somebody on the way. A dotted ring is on no map, because no source says where. A dashed line joins where somebody was and where the way led; that it was one way is our conclusion.',
		'The map shows land and sea and no borders. Where the articles name a country and no city, a wide ring stands for the country.'
	],
	/** Behind a name on the way: where from, as we conclude. */
	from: (place: string) => `from ${place}, as we conclude`,
	way: 'On the way',
	noMap: 'On no map',
	/** Of those named for the talks whom no article places on that day. */
	undated: (names: string[]) => `Named for the talks, with no place given for that day: ${list.format(names)}.`,
	coordinates: (sources: string[]) => `Coordinates: ${sources.join('; ')}. Coastline: Natural Earth, public domain.`
};
