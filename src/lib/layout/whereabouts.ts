/** Who was where, in words: for the label of a record, and for the map and the list that draw it. */
import { claimsOf, get, lead } from '../data/find.ts';
import type { Dataset, Whereabouts } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { voiceOf } from './voice.ts';

/** "led by Medinsky": of a group whose head at the meeting shown stands in one of its claims. */
export function ledBy(d: Dataset, record: Whereabouts): string {
	if (get(d, 'actors', record.actor).kind !== 'group') return '';
	const own = new Set(claimsOf(d, record).map(({ id }) => id));
	const head = d.attendance.find(
		({ meeting, party, role, claims }) =>
			meeting === d.info.delegations.meeting &&
			party === record.party &&
			role === 'head' &&
			claims.some((id) => own.has(id))
	);
	return head ? en.places.ledBy(get(d, 'actors', head.actor).short) : '';
}

/** "sent, Zelensky says", "on the way, later that day": what stands beside a name. */
export const statusOf = (d: Dataset, record: Whereabouts): string =>
	[en.places.says[record.status](voiceOf(d, lead(d, record))), record.time].filter(Boolean).join(', ');

/** "on the way to Dubai, later that day": the same in full. */
export function toldOf(d: Dataset, record: Whereabouts): string {
	const { place, status, time } = record;
	const told = en.places.told[status](place ? get(d, 'places', place).name : '', voiceOf(d, lead(d, record)));
	return [told, time].filter(Boolean).join(', ');
}

/** "Donald Trump: on the way to Dubai, later that day" */
export function whereaboutsLabel(d: Dataset, record: Whereabouts): string {
	const who = [get(d, 'actors', record.actor).name, ledBy(d, record)].filter(Boolean).join(', ');
	return `${who}: ${toldOf(d, record)}`;
}
