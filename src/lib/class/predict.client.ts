/** Predict, then reveal, on one screen: an offer at a time, a choice, what came back; at the end what was not expected. */
import { live } from '../messages/class-live.ts';
import { element, readAsked, textOf } from './asked.client.ts';
import { fittingPicks } from './attempt.ts';
import type { Answers } from './attempt.ts';
import { beginPredicting, isOver, predict, roundsOf } from './predict.ts';
import type { PredictEvent, Predicting } from './predict.ts';
import { questionOf } from './question.client.ts';
import type { Question } from './question.client.ts';
import { resultOf } from './result.client.ts';
import { untilEnd } from './until-end.client.ts';

export function predicting(place: HTMLElement, answers: Answers, root: ParentNode) {
	const activity = place.dataset.activity!;
	const asked = readAsked(place);
	const lesson = roundsOf(asked);
	const all = [...place.querySelectorAll<HTMLElement>('[data-item]')].map(questionOf);
	const counts = asked.items.map(({ options }) => options.length);
	const status = place.querySelector('[data-said]')!;
	const round = place.querySelector<HTMLElement>('[data-round]')!;
	const surprises = place.querySelector<HTMLElement>('[data-surprises]')!;
	const result = resultOf(place, asked);
	const showEnd = untilEnd(root, activity);
	const picks = fittingPicks(answers.get(activity), counts);
	let state: Predicting = beginPredicting;

	const step = (event: PredictEvent) => {
		const before = state;
		state = predict(lesson, state, event);
		return state !== before;
	};

	function draw() {
		const over = isOver(lesson, state);
		all.forEach(({ root: item }, i) => (item.hidden = i !== state.round));
		round.textContent = over
			? live.score(state.hits, all.length)
			: live.round(state.round + 1, all.length, state.hits, state.round + (state.revealed ? 1 : 0));
		const now = all[state.round];
		if (now && state.revealed) {
			now.reveal(state.pick);
			now.button.removeAttribute('aria-disabled');
			now.button.textContent = state.round + 1 < all.length ? live.next : live.toScore;
		}
		place.toggleAttribute('data-over', over);
		surprises.replaceChildren(...(over ? surprisesOf(all, picks) : []));
		result.show(picks);
		showEnd(over);
	}

	/** Reveals or goes on, whichever is due. A second click of a double one counts for nothing. */
	function press(question: Question, event: MouseEvent) {
		if (event.detail > 1) return;
		if (state.revealed) {
			step({ type: 'next' });
			draw();
			const next = all[state.round];
			if (next) next.root.querySelector('input')?.focus({ preventScroll: true });
			else round.focus();
			round.scrollIntoView({ block: 'nearest' });
			status.textContent = round.textContent;
			return;
		}
		step({ type: 'choose', pick: question.chosen() });
		if (!step({ type: 'reveal' })) {
			question.remind();
			status.textContent = live.choose;
			return;
		}
		picks[state.round] = state.pick;
		draw();
		question.see();
		status.textContent = question.said(state.pick);
		answers.set(activity, picks);
	}

	// What was answered before is gone through again; after the first offer without an answer nothing counts.
	const answered = picks.includes(-1) ? picks.indexOf(-1) : picks.length;
	picks.fill(-1, answered);
	for (const [i, pick] of picks.slice(0, answered).entries()) {
		all[i]!.reveal(pick);
		for (const event of [{ type: 'choose', pick }, { type: 'reveal' }, { type: 'next' }] as const) step(event);
	}
	for (const question of all) question.button.addEventListener('click', (event) => press(question, event));
	result.onAgain(() => {
		step({ type: 'again' });
		picks.fill(-1);
		for (const question of all) question.clear();
		draw();
		status.textContent = live.begun;
		answers.set(activity, picks);
		all[0]?.root.querySelector('input')?.focus();
	});
	draw();
}

/** What came otherwise than chosen: the offer, the choice, and what came back with its sources. */
function surprisesOf(all: Question[], picks: readonly number[]): HTMLElement[] {
	const missed = all.filter(({ right }, i) => !right[picks[i]!]);
	if (!missed.length) return [element('p', live.noSurprise)];
	const list = element('ol', '', 'questions');
	list.append(
		...missed.map((question) => {
			const item = element('li');
			const pick = picks[all.indexOf(question)]!;
			const answers = [...question.root.querySelectorAll('[data-fold] [data-answer]')];
			const came = element('ul', '', 'answers');
			came.append(...answers.filter((_, i) => question.right[i]).map((answer) => answer.cloneNode(true)));
			const option = question.root.querySelectorAll('[data-option]')[pick] ?? null;
			item.append(
				element('p', textOf(question.root.querySelector('[data-ask]')), 'ask'),
				element('p', live.expected(textOf(option)), 'quiet'),
				came
			);
			return item;
		})
	);
	return [element('h3', live.surprises), list];
}
