/** Every reference in a dataset: what points where. The rules on unknown and on unused ids both read this list. */
import type { At } from '../at.ts';
import { chartOf, isPlan } from '../lesson.ts';
import { drawnBy } from '../find.ts';
import type { Collection } from '../schema.ts';
import type { Context } from './context.ts';

export type Target = Collection | 'offices' | 'parties' | 'ranks';

export interface Reference {
	at: At;
	to: Target;
	id: string;
}

type Ids = string | null | undefined | readonly string[];

/** One reference for an id, one each for a list, none for nothing. */
function* refer(at: At, to: Target, ids: Ids): Generator<Reference> {
	if (typeof ids === 'string') yield { at, to, id: ids };
	else if (ids) for (const [i, id] of ids.entries()) yield { at: [...at, i], to, id };
}

function* inInfo({ info }: Context): Generator<Reference> {
	if (!info) return;
	const { delegations, sequence } = info;
	yield* refer(['dataset', 'delegations', 'meeting'], 'meetings', delegations.meeting);
	yield* refer(['dataset', 'delegations', 'prepared'], 'meetings', delegations.prepared);
	for (const [i, { parties }] of delegations.columns.entries()) {
		yield* refer(['dataset', 'delegations', 'columns', i, 'parties'], 'parties', parties);
	}
	yield* refer(['dataset', 'sequence'], 'issues', sequence);
}

function* inSourcesAndActors({ each }: Context): Generator<Reference> {
	for (const [source, at] of each.sources) {
		yield* refer([...at, 'outlet'], 'actors', source.outlet);
		yield* refer([...at, 'contributing'], 'actors', source.contributing);
	}
	for (const [actor, at] of each.actors) {
		yield* refer([...at, 'party'], 'parties', actor.party);
		for (const [i, { source }] of actor.printed.entries())
			yield* refer([...at, 'printed', i, 'source'], 'sources', source);
		for (const [i, office] of (actor.offices ?? []).entries()) {
			const here: At = [...at, 'offices', i];
			yield* refer([...here, 'rank'], 'ranks', office.rank);
			yield* refer([...here, 'institution'], 'actors', office.institution);
			yield* refer([...here, 'claims'], 'claims', office.claims);
			for (const [j, { source }] of office.printed.entries()) {
				yield* refer([...here, 'printed', j, 'source'], 'sources', source);
			}
		}
	}
}

function* inClaims({ each }: Context): Generator<Reference> {
	for (const [{ attribution, evidence }, at] of each.claims) {
		yield* refer([...at, 'attribution', 'speaker'], 'actors', attribution.speaker);
		yield* refer([...at, 'attribution', 'via'], 'actors', attribution.via);
		for (const [i, { source, quoteBy }] of evidence.entries()) {
			yield* refer([...at, 'evidence', i, 'source'], 'sources', source);
			yield* refer([...at, 'evidence', i, 'quoteBy'], 'actors', quoteBy);
		}
	}
}

function* inRecords({ each }: Context): Generator<Reference> {
	for (const [meeting, at] of each.meetings) yield* refer([...at, 'claims'], 'claims', meeting.claims);
	for (const [record, at] of each.attendance) {
		yield* refer([...at, 'meeting'], 'meetings', record.meeting);
		yield* refer([...at, 'actor'], 'actors', record.actor);
		yield* refer([...at, 'party'], 'parties', record.party);
		yield* refer([...at, 'office'], 'offices', record.office);
		yield* refer([...at, 'claims'], 'claims', record.claims);
	}
	for (const [position, at] of each.positions) {
		yield* refer([...at, 'party'], 'parties', position.party);
		yield* refer([...at, 'issue'], 'issues', position.issue);
		yield* refer([...at, 'movedFrom', 'position'], 'positions', position.movedFrom?.position);
		yield* refer([...at, 'movedFrom', 'claims'], 'claims', position.movedFrom?.claims);
		yield* refer([...at, 'claims'], 'claims', position.claims);
	}
	for (const [move, at] of each.moves) {
		yield* refer([...at, 'by'], 'parties', move.by);
		yield* refer([...at, 'with'], 'parties', move.with);
		yield* refer([...at, 'actor'], 'actors', move.actor);
		yield* refer([...at, 'to'], 'parties', move.to);
		for (const [i, { to, claims }] of move.links.entries()) {
			yield* refer([...at, 'links', i, 'to'], 'moves', to);
			yield* refer([...at, 'links', i, 'claims'], 'claims', claims);
		}
		yield* refer([...at, 'claims'], 'claims', move.claims);
	}
	for (const [record, at] of each.whereabouts) {
		yield* refer([...at, 'actor'], 'actors', record.actor);
		yield* refer([...at, 'party'], 'parties', record.party);
		yield* refer([...at, 'place'], 'places', record.place);
		yield* refer([...at, 'claims'], 'claims', record.claims);
	}
	for (const [disagreement, at] of each.disagreements) {
		for (const [i, { claims, reply }] of disagreement.sides.entries()) {
			yield* refer([...at, 'sides', i, 'claims'], 'claims', claims);
			yield* refer([...at, 'sides', i, 'reply', 'to'], 'moves', reply?.to);
		}
	}
}

function* inStory({ each }: Context): Generator<Reference> {
	for (const [step, at] of each.story) {
		yield* refer([...at, 'show'], drawnBy[step.chart], step.show);
		yield* refer([...at, 'focus'], drawnBy[step.chart], step.focus);
		for (const [i, { claims }] of step.text.entries()) yield* refer([...at, 'text', i, 'claims'], 'claims', claims);
	}
}

function* inLesson({ each }: Context): Generator<Reference> {
	for (const [one, at] of each.lesson) {
		if (isPlan(one)) yield* refer([...at, 'activities'], 'lesson', one.activities);
		else yield* refer([...at, 'show'], drawnBy[chartOf(one)], one.show);
		if (one.kind !== 'negotiate') continue;
		yield* refer([...at, 'cards'], 'positions', one.cards);
		for (const part of ['rules', 'ends'] as const)
			for (const [i, { claims }] of one[part].entries()) yield* refer([...at, part, i, 'claims'], 'claims', claims);
	}
}

export function* referencesOf(context: Context): Generator<Reference> {
	yield* inInfo(context);
	yield* inSourcesAndActors(context);
	yield* inClaims(context);
	yield* inRecords(context);
	yield* inStory(context);
	yield* inLesson(context);
}
