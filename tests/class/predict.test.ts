/** Predict, then reveal, searched whole. */
import { describe, expect, test } from 'vitest';
import { beginPredicting, isOver, predict, roundsOf } from '../../src/lib/class/predict.ts';
import type { PredictEvent, Predicting } from '../../src/lib/class/predict.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { get, linkBetween, linkedTo } from '../../src/lib/data/find.ts';
import { isOffer, outcomeOf, outcomes } from '../../src/lib/data/kinds.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { answersTo } from '../../src/lib/data/outcomes.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { en } from '../../src/lib/messages/en.ts';
import { graph, reach } from './graph.ts';

describe.each(['data/istanbul-2025', 'tests/fixtures/sound'])('%s', (folder) => {
	const d = readDataset(folder);
	const activity = activitiesOf(d).find(({ kind }) => kind === 'predict')!;
	const work = workOf(d, activity);
	const lesson = roundsOf(work);
	const events: PredictEvent[] = [
		...[-1, ...outcomes.keys(), outcomes.length, 99].map((pick): PredictEvent => ({ type: 'choose', pick })),
		...(['reveal', 'next', 'again'] as const).map((type): PredictEvent => ({ type }))
	];
	const steps = (state: Predicting) =>
		events.map((event) => predict(lesson, state, event)).filter((to) => to !== state);
	const whole = graph(beginPredicting, steps);
	const over = ([...whole.states.values()] as Predicting[]).filter((state) => isOver(lesson, state));

	test('no dead end: from everywhere the last round can be reached, and from there the first', () => {
		console.log(`${folder}: ${whole.states.size} states`);
		const ends = reach(whole, (state) => (isOver(lesson, state) ? 'over' : null));
		for (const id of whole.states.keys()) expect(ends.get(id)!.size, id).toBe(1);
		for (const state of over) expect(steps(state)).toEqual([beginPredicting]);
	});

	test('nothing is forced: in every round every option can be chosen, right and wrong', () => {
		for (const [round, options] of lesson.rounds.entries())
			for (const pick of options.keys())
				for (const revealed of [false, true])
					expect(
						[...whole.states.values()].some((s) => s.round === round && s.pick === pick && s.revealed === revealed)
					).toBe(true);
		expect(new Set(over.map(({ hits }) => hits))).toEqual(
			new Set(Array.from({ length: lesson.rounds.length + 1 }, (_, hits) => hits))
		);
	});

	test('the record is one path: what was really answered is right in every round, and cited', () => {
		let state = beginPredicting;
		for (const [i, item] of work.items.entries()) {
			const right = item.options.findIndex((option) => option.right);
			for (const event of [{ type: 'choose', pick: right }, { type: 'reveal' }, { type: 'next' }] as const)
				state = predict(lesson, state, event);
			expect(state.hits).toBe(i + 1);
		}
		expect(isOver(lesson, state)).toBe(true);
	});

	test('an option is right exactly where a move of a side addressed, or an article alone, gives that answer; with its evidence', () => {
		for (const { id, options } of work.items) {
			const offer = get(d, 'moves', id);
			const drawn = answersTo(d.moves, offer).map(({ kind }) => outcomeOf(kind));
			const told = d.disagreements.flatMap(({ sides }) =>
				sides.flatMap(({ reply }) => (reply?.to === id ? outcomeOf(reply.kind) : []))
			);
			const came = [...drawn, ...told];
			for (const [i, outcome] of outcomes.entries()) {
				expect(options[i]!.right, `${id} ${outcome}`).toBe(came.includes(outcome));
				expect(options[i]!.reason.cites.length > 0).toBe(options[i]!.right);
			}
			expect(options.at(-1)!.right, `${id}: not said`).toBe(came.length === 0);
		}
	});

	test('every answer among the moves shown is seen in some round', () => {
		const shown = activity.show.map((id) => get(d, 'moves', id));
		const answering = new Set(shown.filter(isOffer).flatMap((offer) => answersTo(d.moves, offer)));
		const asked = new Set(work.items.map(({ id }) => id));
		const unseen = shown.filter((move) => answering.has(move) && !linkedTo(move).some((id) => asked.has(id)));
		expect(unseen.map(({ id }) => id)).toEqual([]);
	});

	test('the reason of an answer is what ties it to its offer, and says where we infer that', () => {
		for (const { id, options } of work.items) {
			for (const move of answersTo(d.moves, get(d, 'moves', id))) {
				const { reason } = options[outcomes.indexOf(outcomeOf(move.kind)!)]!;
				const { basis, claims } = linkBetween(move, id)!;
				expect(reason.say, `${move.id} to ${id}`).toContain(get(d, 'claims', claims[0]!).gist);
				if (basis === 'inferred') expect(reason.say).toContain(en.class.inferred);
			}
			const ties = answersTo(d.moves, get(d, 'moves', id)).map((move) => linkBetween(move, id)!.basis);
			if (!ties.includes('inferred'))
				expect(options.map(({ reason }) => reason.say).join(' ')).not.toContain(en.class.inferred);
		}
	});
});

test('a choice can be changed until the record is shown, and not after', () => {
	const lesson = { rounds: [[true, false]] };
	const first = predict(lesson, beginPredicting, { type: 'choose', pick: 0 });
	const second = predict(lesson, first, { type: 'choose', pick: 1 });
	expect(second.pick).toBe(1);
	const shown = predict(lesson, second, { type: 'reveal' });
	expect(predict(lesson, shown, { type: 'choose', pick: 0 })).toBe(shown);
});
