/** The map as a list: by place, then who was on the way, then who is on no map. */
import { get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import type { Everybody } from './people.ts';

/** Of those expected or undecided at the talks: the names of whom the map knows nothing. */
function undatedNames(d: Dataset): string[] {
	const known = new Set(d.whereabouts.map(({ actor }) => actor));
	return d.attendance
		.filter(({ meeting, status }) => meeting === d.info.delegations.meeting && /^(?:expected|undecided)$/u.test(status))
		.filter(({ actor }) => !known.has(actor))
		.map(({ actor }) => get(d, 'actors', actor).name);
}

export function inWords(d: Dataset, { spots, nowhere }: Everybody) {
	const headed = spots.flatMap(({ people }) => people.filter(({ record }) => record.status === 'headed'));
	const wasIn = (actor: string) =>
		spots.find(({ people }) => people.some(({ record }) => record.actor === actor && record.status === 'there'));
	return {
		spots: spots
			.map((spot) => ({ ...spot, people: spot.people.filter(({ record }) => record.status !== 'headed') }))
			.filter(({ people }) => people.length),
		onTheWay: headed.map((person) => ({ person, from: wasIn(person.record.actor)?.place.name ?? '' })),
		nowhere,
		undated: undatedNames(d),
		sources: [...new Set(d.places.map(({ name, source }) => `${name}: ${source}`))]
	};
}
