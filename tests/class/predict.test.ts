/** Predict, then reveal, searched whole. */
import { describe, expect, test } from 'vitest';
import { answerOf, answers } from '../../src/lib/class/answers.ts';
import { beginPredicting, isOver, predict, roundsOf } from '../../src/lib/class/predict.ts';
import type { PredictEvent, Predicting } from '../../src/lib/class/predict.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { get } from '../../src/lib/data/find.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { graph, reach } from './graph.ts';

describe.each(['data/istanbul-2025', 'tests/fixtures/sound'])('%s', (folder) => {
	const d = readDataset(folder);
	const activity = activitiesOf(d).find(({ kind }) => kind === 'predict')!;
	const work = workOf(d, activity);
	const lesson = roundsOf(work);
	const events: PredictEvent[] = [
		...[-1, ...answers.keys(), answers.length, 99].map((pick): PredictEvent => ({ type: 'choose', pick })),
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
			const drawn = d.moves.filter((move) => move.answers.includes(id) && offer.to.includes(move.by)).map(answerOf);
			const told = d.disagreements.flatMap(({ sides }) =>
				sides.flatMap(({ reply }) => (reply?.to === id ? reply.kind : []))
			);
			const came = [...drawn, ...told];
			for (const [i, answer] of answers.entries()) {
				expect(options[i]!.right, `${id} ${answer}`).toBe(came.includes(answer));
				expect(options[i]!.reason.cites.length > 0).toBe(options[i]!.right);
			}
			expect(options.at(-1)!.right, `${id}: not said`).toBe(came.length === 0);
		}
	});

	test('every answer among the moves shown is seen in some round', () => {
		const shown = activity.show.map((id) => get(d, 'moves', id));
		const answering = shown.filter(({ by, answers: to }) => to.some((id) => get(d, 'moves', id).to.includes(by)));
		const asked = new Set(work.items.map(({ id }) => id));
		expect(answering.filter(({ answers: to }) => !to.some((id) => asked.has(id))).map(({ id }) => id)).toEqual([]);
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
