import type { At, Finding } from '../at.ts';
import { outcomeOf } from '../kinds.ts';
import { activitiesOf, isPlan } from '../lesson.ts';
import type { Activity, Disagreement } from '../schema.ts';
import type { WholeContext } from './context.ts';
import type { WholeRule } from './rule.ts';

function* plans({ each, by }: WholeContext): Generator<Finding> {
	for (const [plan, at] of each.lesson) {
		if (!isPlan(plan)) continue;
		const parts = plan.activities.flatMap((id) => by.lesson.get(id) ?? []);
		const sum = activitiesOf({ lesson: parts }).reduce((all, { minutes }) => all + minutes, 0);
		if (sum !== plan.minutes)
			yield {
				at: [...at, 'minutes'],
				message: `its activities take ${sum} minutes: ${plan.minutes}`,
				hint: 'correct one'
			};
	}
}

function* unplanned({ each }: WholeContext): Generator<Finding> {
	const planned = new Set(each.lesson.flatMap(([one]) => (isPlan(one) ? one.activities : [])));
	for (const [one, at] of each.lesson) {
		if (isPlan(one) || planned.has(one.id)) continue;
		yield { at: [...at, 'id'], message: `activity in no plan: "${one.id}"`, hint: 'add it to a plan' };
	}
}

const wanted: Partial<Record<Activity['kind'], Disagreement['kind']>> = {
	words: 'wording',
	error: 'source-error',
	spelling: 'spelling'
};

/** What an activity shows must hold something to ask about. */
function* pictures({ each, by }: WholeContext): Generator<Finding> {
	for (const [one, place] of each.lesson) {
		if (isPlan(one)) continue;
		const at: At = [...place, 'show'];
		for (const [i, id] of one.show.entries()) {
			const kind = wanted[one.kind];
			const record = by.disagreements.get(id);
			if (!kind || !record || record.kind === kind) continue;
			yield { at: [...at, i], message: `is of kind ${record.kind}: "${id}"`, hint: `show one of kind ${kind}` };
		}
		const moves = one.show.flatMap((id) => by.moves.get(id) ?? []);
		const answers = moves.filter(({ kind, links }) => outcomeOf(kind) && links.some(({ to }) => one.show.includes(to)));
		const enough = one.kind === 'chain' ? answers.some(({ kind }) => kind === 'rejects') : answers.length > 0;
		if ((one.kind === 'chain' || one.kind === 'predict' || one.kind === 'negotiate') && !enough) {
			const what = one.kind === 'chain' ? 'refusal' : 'answer';
			yield { at, message: `no ${what} to an offer in the picture`, hint: 'show an offer and what answers it' };
		}
	}
}

export const lesson: WholeRule = {
	name: 'lesson',
	scope: 'whole',
	about:
		'a plan takes as long as its activities, every activity is in a plan, and its picture holds what it asks about',
	*run(context) {
		yield* plans(context);
		yield* unplanned(context);
		yield* pictures(context);
	}
};
