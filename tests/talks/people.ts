/** People of invented talks, and who of them is at which meeting. */
import type { Actor, Attendance, Meeting } from '../../src/lib/data/schema.ts';
import { pick } from '../runs.ts';
import type { Claims } from './claims.ts';
import { number, phrase, times, padded, type Chance } from './words.ts';

/** People, of whom the first is of the first party and has an office, and a body of each party. */
export function peopleOf(
	random: Chance,
	parties: readonly string[],
	ranks: readonly string[],
	claims: () => string
): Actor[] {
	const people = times(number(random, 2, 4 * parties.length), (i): Actor => {
		const name = phrase(random, 60, random() < 0.05);
		const party = i === 0 ? parties[0]! : random() < 0.85 ? pick(parties, random) : null;
		const office = {
			id: `of-p${padded(i)}`,
			label: phrase(random, 60, random() < 0.1),
			rank: pick(ranks, random),
			institution: `ac-b${padded(parties.indexOf(party ?? parties[0]!))}`,
			printed: [{ source: 's0', text: 'Invented' }],
			claims: [claims()]
		};
		const offices = i === 0 || random() < 0.5 ? [office] : [];
		return {
			id: `ac-p${padded(i)}`,
			kind: 'person',
			name,
			short: name.split(' ')[0]!,
			party,
			printed: [],
			...(offices.length && { offices })
		};
	});
	const bodies = parties.map((party, i): Actor => {
		const name = phrase(random, 60);
		return { id: `ac-b${padded(i)}`, kind: 'body', name, short: name, party, printed: [] };
	});
	return [...bodies, ...people];
}

/** Who is at which meeting: each at most once, one head for each party. */
export function attendanceOf(random: Chance, claims: Claims, meetings: readonly Meeting[], people: readonly Actor[]) {
	return meetings.flatMap((meeting): Attendance[] => {
		const heads = new Set<string>();
		return people.flatMap(({ id, party, offices }, i): Attendance[] => {
			if (!party || (i && random() < 0.5)) return [];
			const held = meeting.status === 'held';
			const status = pick(
				['sent', 'expected', 'undecided', 'declined', 'not-sent', ...(held ? ['present' as const] : [])] as const,
				random
			);
			const role = heads.has(party) || random() < 0.5 ? ('member' as const) : ('head' as const);
			if (role === 'head') heads.add(party);
			const here = {
				meeting: meeting.id,
				actor: id,
				party,
				...(offices && { office: offices[0]!.id }),
				status,
				role,
				claims: [claims.add('event')]
			};
			return [{ id: `at-${meeting.id.slice(3)}-${id.slice(3)}`, ...here }];
		});
	});
}
