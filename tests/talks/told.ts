/** What is told of invented talks: steps of a story, and a lesson. */
import { isOffer, outcomeOf } from '../../src/lib/data/kinds.ts';
import { drawnBy } from '../../src/lib/data/find.ts';
import type { Activity, Dataset, Step } from '../../src/lib/data/schema.ts';
import { chartNames } from '../../src/lib/data/schema-parts.ts';
import { pick } from '../runs.ts';
import { number, phrase, type Chance } from './words.ts';

/** So many of a list, in its order. */
function some<T>(from: readonly T[], random: Chance, most: number): T[] {
	const start = number(random, 0, Math.max(0, from.length - most));
	return from.slice(start, start + number(random, 1, most));
}

export function storyOf(random: Chance, d: Dataset): Step[] {
	const steps = Array.from({ length: number(random, 1, 5) }, (_, i): Step | null => {
		const chart = pick(chartNames, random);
		const all: readonly { id: string }[] =
			chart === 'positions' ? d.positions.filter(({ step }) => Boolean(step) === (i % 2 === 0)) : d[drawnBy[chart]];
		const first: readonly { id: string }[] =
			chart === 'delegations' ? d.attendance.filter(({ meeting }) => meeting === d.attendance[0]?.meeting) : all;
		if (!first.length) return null;
		const show = some(first, random, chart === 'wording' ? 1 : 5).map(({ id }) => id);
		const say = `${phrase(random, 80, false, 'latin')}.`;
		const claims = [pick(d.claims, random).id];
		const text = [{ say, claims }];
		return {
			id: `st-${i}`,
			chapter: `Chapter ${i < 2 ? 1 : 2}`,
			title: phrase(random, 70),
			chart,
			show,
			focus: show.slice(0, 1),
			text
		};
	});
	const told = steps.filter((step) => step !== null);
	const show = d.attendance.slice(0, 1).map(({ id }) => id);
	const text = [{ say: 'Somebody was named.', claims: d.attendance[0]!.claims }];
	const least: Step = { id: 'st-9', chapter: 'Chapter 3', title: 'Who', chart: 'delegations', show, focus: show, text };
	return told.length ? told : [least];
}

export function lessonOf(random: Chance, d: Dataset): Dataset['lesson'] {
	const common = {
		goal: 'You can read.',
		minutes: 10,
		group: 'Pairs',
		material: ['The chart'],
		codes: [],
		prompts: ['Look.'],
		debrief: ['What did you see?']
	};
	const activities: Activity[] = [];
	const add = (kind: 'gaps' | 'rank' | 'predict', all: readonly { id: string }[], most: number) => {
		if (!all.length) return;
		activities.push({
			id: `ly-${kind}`,
			kind,
			title: phrase(random, 50, false, 'latin'),
			...common,
			show: all.slice(0, most).map(({ id }) => id)
		});
	};
	add('gaps', d.positions, 6);
	add(
		'rank',
		d.attendance.filter(({ meeting }) => meeting === d.info.delegations.meeting),
		6
	);
	const answer = d.moves.find(({ kind, links }) => outcomeOf(kind) && links.length);
	const offer = d.moves.find(({ id, kind }) => isOffer({ kind }) && answer?.links.some(({ to }) => to === id));
	if (answer && offer) add('predict', [offer, answer], 2);
	const plan = {
		id: 'ls-all',
		kind: 'plan' as const,
		title: 'A lesson',
		about: 'A class reads.',
		minutes: 10 * activities.length,
		activities: activities.map(({ id }) => id)
	};
	const headed = {
		id: 'ly-headline',
		kind: 'headline' as const,
		chart: 'delegations' as const,
		title: 'Look',
		...common
	};
	if (!activities.length) {
		const show = d.attendance.slice(0, 1).map(({ id }) => id);
		return [
			{ ...plan, minutes: 10, activities: ['ly-headline'] },
			{ ...headed, show }
		];
	}
	return [plan, ...activities];
}
