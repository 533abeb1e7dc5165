/** Talks that nobody held: datasets by chance, of any shape that the schema allows. */
import type { Actor, Dataset, Issue, Meeting, Source } from '../../src/lib/data/schema.ts';
import { most } from '../../src/lib/data/schema-parts.ts';
import { pick } from '../runs.ts';
import { Claims, DAYS, when } from './claims.ts';
import { movesOf, positionsOf } from './moves.ts';
import { attendanceOf, peopleOf } from './people.ts';
import { lessonOf, storyOf } from './told.ts';
import { number, phrase, times, padded, type Chance } from './words.ts';

const letter = (i: number) => 'abcdefghijklmnopqrstuvwxyz'[i] ?? 'z';
/** Texts of which none stands twice. */
function apart(count: number, make: () => string): string[] {
	const made = new Set<string>();
	while (made.size < count) made.add(make());
	return [...made];
}

/** A dataset of 2 to 8 parties with up to `moves` moves. It keeps the rules but for the room in its pictures, which `check` tells. */
export function talks(random: Chance, moves = 24): Dataset {
	const parties = times(number(random, 2, most.parties), (i) => `p${letter(i)}`);
	const names = apart(parties.length, () => phrase(random, most.letters, random() < 0.1));
	const ranks = times(number(random, 1, 6), (i) => ({
		id: `r${i}`,
		label: `${phrase(random, 50)} ${i}`,
		noun: phrase(random, 40)
	}));
	const outlets = times(number(random, 1, 3), (i): Actor => {
		const name = phrase(random, 40);
		return { id: `ac-o${padded(i)}`, kind: 'outlet', name, short: name, party: null, printed: [] };
	});
	const sources = times(number(random, 1, 6), (i): Source => {
		const outlet = random() < 0.8 ? pick(outlets, random).id : null;
		const published = random() < 0.8 ? ({ edtf: DAYS.last, basis: 'stated' } as const) : null;
		const file = {
			id: `s${i}`,
			file: `s${i}.txt`,
			bytes: 1,
			sha256: String(i).padStart(64, '0'),
			words: 1,
			paragraphs: 'line'
		} as const;
		return {
			...file,
			name: `${phrase(random, 40)} ${i}`,
			outlet,
			outletNote: 'Invented.',
			published,
			independence: outlet ?? `s${i}`,
			contributes: 'Invented.',
			defects: [],
			leftOut: []
		};
	});
	const speakers: Actor[] = [];
	const claims = new Claims(
		random,
		sources.map(({ id }) => id),
		speakers
	);
	const actors = [
		...peopleOf(
			random,
			parties,
			ranks.map(({ id }) => id),
			() => claims.add('background')
		),
		...outlets
	];
	speakers.push(...actors);
	const people = actors.filter(({ kind }) => kind === 'person');
	const meetings = times(number(random, 1, 4), (i): Meeting => {
		const [status, kind] = pick(
			[
				['held', 'event'],
				['scheduled', 'plan'],
				['proposed', 'plan']
			] as const,
			random
		);
		const date = { edtf: kind === 'plan' ? DAYS.last : DAYS.meeting, basis: 'stated' } as const;
		return {
			id: `mt-${padded(i)}`,
			label: `${phrase(random, 50)} ${i}`,
			status,
			when: date,
			place: random() < 0.5 ? phrase(random, 40) : null,
			claims: [claims.add(kind, date)]
		};
	});
	const shown = pick(meetings, random);
	const steps = random() < 0.7 ? number(random, 2, most.steps) : 0;
	const scale = times(steps, (i) => ({ id: `step${i}`, label: `${phrase(random, 24)} ${i}` }));
	const issues = times(number(random, 1, 8), (i): Issue => ({
		id: `is-${padded(i)}`,
		label: `${phrase(random, 50, random() < 0.1)} ${i}`,
		scope: 'Invented.',
		...(i === 0 && steps ? { scale } : {})
	}));
	const places = times(number(random, 1, 5), (i) => ({
		id: `pl-${padded(i)}`,
		name: `${phrase(random, 30)} ${i}`,
		kind: pick(['city', 'country'] as const, random),
		lat: number(random, -60, 70),
		lon: number(random, -170, 170),
		source: 'Invented.'
	}));
	const attendance = attendanceOf(random, claims, meetings, people);
	const came = new Set(
		attendance.filter(({ meeting, status }) => meeting === shown.id && status === 'present').map(({ actor }) => actor)
	);
	const there = people.filter(({ party }) => party !== null);
	const whereabouts = there.slice(0, number(random, 1, 12)).map((actor, i) => {
		const status = i && !came.has(actor.id) ? pick(['there', 'headed', 'sent', 'unknown'] as const, random) : 'there';
		const place = status === 'unknown' ? null : pick(places, random).id;
		return {
			id: `wh-${actor.id.slice(3)}`,
			actor: actor.id,
			party: actor.party!,
			place,
			status,
			claims: [claims.add('event', shown.when)]
		};
	});
	const positions = positionsOf(random, claims, issues, parties);
	const made = movesOf(random, claims, parties, number(random, 0, moves));
	const disagreements = times(number(random, 0, 5), (i) => ({
		id: `d-${padded(i)}`,
		kind: pick(['contradiction', 'certainty', 'timing', 'attribution'] as const, random),
		question: `${phrase(random, 80)} ${i}?`,
		sides: times(number(random, 2, 4), (k) => ({
			reading: `${phrase(random, 80)} ${k}`,
			claims: [claims.add('statement', when(random))]
		}))
	}));
	const groups = number(random, 1, Math.min(most.columns, parties.length));
	const columns = times(groups, (i) => ({
		label: `${phrase(random, 36)} ${i}`,
		parties: parties.filter((_, k) => k % groups === i)
	}));
	const records = { attendance, positions, moves: made, disagreements, places, whereabouts };
	const d: Dataset = {
		info: {
			id: 'talks',
			version: '1.0.0',
			asOf: DAYS.last,
			lang: 'en',
			title: phrase(random, 60),
			lead: `${phrase(random, 90)}.`,
			parties: parties.map((id, i) => ({ id, name: names[i]!, adjective: names[i]! })),
			ranks,
			delegations: { meeting: shown.id, columns },
			...(steps ? { sequence: issues[0]!.id } : {}),
			charts: {
				delegations: { title: phrase(random, 60), lead: '{people} people.' },
				positions: { title: phrase(random, 60), lead: '{disagreements} questions.' },
				moves: { title: '{offers} offers, {accepted} accepted.', lead: '{unanswered} of {moves} unanswered.' }
			},
			gaps: [],
			loaded: [],
			corrections: []
		},
		sources,
		actors,
		meetings,
		issues,
		claims: claims.all,
		...records,
		story: [],
		lesson: []
	};
	return whole({
		...d,
		sources: sources.map((source) => claims.sized(source)),
		story: storyOf(random, d),
		lesson: lessonOf(random, d)
	});
}

/** Without what nothing refers to, until nothing is left over. */
function whole(d: Dataset): Dataset {
	const text = JSON.stringify(d);
	const uses = (id: string) => text.split(`"${id}"`).length > 2;
	const used = new Set(
		[...d.attendance.map(({ office }) => office), ...d.claims.map(({ attribution }) => attribution.speaker)].filter(
			Boolean
		)
	);
	const actors = d.actors
		.filter(({ id }) => uses(id))
		.map(({ offices, ...actor }): Actor => {
			const kept = offices?.filter((office) => used.has(office.id) || used.has(actor.id)) ?? [];
			return kept.length ? { ...actor, offices: kept } : actor;
		});
	const ranks = new Set(actors.flatMap(({ offices }) => offices ?? []).map(({ rank }) => rank));
	const first = d.info.sequence;
	/** A scale on which nobody stands goes with its issue. */
	const sequence = d.positions.some(({ issue }) => issue === first) ? {} : { sequence: undefined };
	const kept: Dataset = {
		...d,
		info: { ...d.info, ranks: d.info.ranks.filter(({ id }) => ranks.has(id)), ...sequence },
		sources: d.sources.filter(({ id }) => uses(id)),
		actors,
		issues: d.issues.filter(({ id }) => uses(id) && d.positions.some(({ issue }) => issue === id)),
		places: d.places.filter(({ id }) => uses(id))
	};
	const before = JSON.stringify(kept) === text;
	return before ? d : whole(kept);
}
