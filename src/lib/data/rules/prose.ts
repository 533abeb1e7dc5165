/** All text of a dataset that is our own words, with its place and the claims it speaks for. */
import type { At } from '../at.ts';
import { isPlan } from '../lesson.ts';
import { headlinedCharts } from '../schema-parts.ts';
import type { Claim } from '../schema.ts';
import type { Context } from './context.ts';
import { datesOf } from './when.ts';

export interface Prose {
	text: string;
	at: At;
	/** The claims whose quotations it may repeat; null: those of any claim. */
	claims: Claim[] | null;
	/** Working notes and corrections may cite single words to say what is, or was, wrong or how a date was found. */
	note?: true;
}

function* inInfo({ info }: Context): Generator<Prose> {
	if (!info) return;
	const all = null;
	yield { text: info.title, at: ['dataset', 'title'], claims: all };
	yield { text: info.lead, at: ['dataset', 'lead'], claims: all };
	for (const chart of headlinedCharts) {
		yield { text: info.charts[chart].title, at: ['dataset', 'charts', chart, 'title'], claims: all };
		yield { text: info.charts[chart].lead, at: ['dataset', 'charts', chart, 'lead'], claims: all };
	}
	for (const [i, text] of info.gaps.entries()) yield { text, at: ['dataset', 'gaps', i], claims: all };
	for (const [i, { text }] of info.corrections.entries())
		yield { text, at: ['dataset', 'corrections', i, 'text'], claims: all, note: true };
	for (const [i, { label }] of info.delegations.columns.entries()) {
		yield { text: label, at: ['dataset', 'delegations', 'columns', i, 'label'], claims: all };
	}
	for (const [i, { label, noun }] of info.ranks.entries()) {
		yield { text: label, at: ['dataset', 'ranks', i, 'label'], claims: all };
		yield { text: noun, at: ['dataset', 'ranks', i, 'noun'], claims: all };
	}
}

function* inSources({ each }: Context): Generator<Prose> {
	for (const [source, at] of each.sources) {
		yield { text: source.name, at: [...at, 'name'], claims: null };
		yield { text: source.contributes, at: [...at, 'contributes'], claims: null };
		yield { text: source.outletNote, at: [...at, 'outletNote'], claims: null, note: true };
		for (const [i, { note }] of source.defects.entries()) {
			yield { text: note, at: [...at, 'defects', i, 'note'], claims: null, note: true };
		}
	}
}

function* inLabels({ each, offices }: Context): Generator<Prose> {
	for (const { office, at } of offices.values()) yield { text: office.label, at: [...at, 'label'], claims: null };
	for (const [{ label, place }, at] of each.meetings) {
		yield { text: label, at: [...at, 'label'], claims: null };
		if (place) yield { text: place, at: [...at, 'place'], claims: null };
	}
	for (const [{ name, source }, at] of each.places) {
		yield { text: name, at: [...at, 'name'], claims: null };
		yield { text: source, at: [...at, 'source'], claims: null, note: true };
	}
	for (const [{ time }, at] of each.whereabouts) if (time) yield { text: time, at: [...at, 'time'], claims: null };
	for (const [{ label, scope, scale }, at] of each.issues) {
		yield { text: label, at: [...at, 'label'], claims: null };
		yield { text: scope, at: [...at, 'scope'], claims: null };
		for (const [i, step] of (scale ?? []).entries())
			yield { text: step.label, at: [...at, 'scale', i, 'label'], claims: null };
	}
}

function* inClaims(context: Context): Generator<Prose> {
	const { each, by } = context;
	for (const [claim, at] of each.claims) {
		yield { text: claim.gist, at: [...at, 'gist'], claims: [claim] };
		if (claim.short) yield { text: claim.short, at: [...at, 'short'], claims: [claim] };
	}
	for (const [{ note }, at] of datesOf(context))
		if (note) yield { text: note, at: [...at, 'note'], claims: null, note: true };
	for (const [{ question, sides, note }, at] of each.disagreements) {
		const all = sides.flatMap(({ claims }) => claims.flatMap((id) => by.claims.get(id) ?? []));
		yield { text: question, at: [...at, 'question'], claims: all };
		if (note) yield { text: note, at: [...at, 'note'], claims: all };
		for (const [i, { reading, claims }] of sides.entries()) {
			yield {
				text: reading,
				at: [...at, 'sides', i, 'reading'],
				claims: claims.flatMap((id) => by.claims.get(id) ?? [])
			};
		}
	}
}

function* inStory({ each, by }: Context): Generator<Prose> {
	for (const [{ chapter, title, text }, at] of each.story) {
		const all = text.flatMap(({ claims }) => claims.flatMap((id) => by.claims.get(id) ?? []));
		yield { text: chapter, at: [...at, 'chapter'], claims: all };
		yield { text: title, at: [...at, 'title'], claims: all };
		for (const [i, { say, claims }] of text.entries()) {
			yield { text: say, at: [...at, 'text', i, 'say'], claims: claims.flatMap((id) => by.claims.get(id) ?? []) };
		}
	}
}

function* inLesson({ each, by }: Context): Generator<Prose> {
	const said = (ids: string[]) => ids.flatMap((id) => by.claims.get(id) ?? []);
	for (const [one, at] of each.lesson) {
		yield { text: one.title, at: [...at, 'title'], claims: null };
		if (isPlan(one)) {
			yield { text: one.about, at: [...at, 'about'], claims: null };
			continue;
		}
		for (const key of ['goal', 'group'] as const) yield { text: one[key], at: [...at, key], claims: null };
		for (const key of ['material', 'prompts', 'debrief'] as const)
			for (const [i, text] of one[key].entries()) yield { text, at: [...at, key, i], claims: null };
		if (one.kind !== 'negotiate') continue;
		for (const key of ['rules', 'ends'] as const)
			for (const [i, { say, claims }] of one[key].entries())
				yield { text: say, at: [...at, key, i, 'say'], claims: said(claims) };
	}
}

export function* proseOf(context: Context): Generator<Prose> {
	yield* inInfo(context);
	yield* inSources(context);
	yield* inLabels(context);
	yield* inClaims(context);
	yield* inStory(context);
	yield* inLesson(context);
}
