/** Questions that are answered on screen: choose, check, see why; the result as a code to hand in. */
import { live } from '../messages/class-live.ts';
import { readAsked } from './asked.client.ts';
import { fittingPicks } from './attempt.ts';
import type { Answers } from './attempt.ts';
import { questionOf } from './question.client.ts';
import { resultOf } from './result.client.ts';
import { untilEnd } from './until-end.client.ts';

export function questions(place: HTMLElement, answers: Answers, root: ParentNode) {
	const activity = place.dataset.activity!;
	const asked = readAsked(place);
	const counts = asked.items.map(({ options }) => options.length);
	const all = [...place.querySelectorAll<HTMLElement>('[data-item]')].map(questionOf);
	const status = place.querySelector('[data-said]')!;
	const result = resultOf(place, asked);
	const picks = fittingPicks(answers.get(activity), counts);

	const showEnd = untilEnd(root, activity);
	/** The table with its answers filled in waits until every question is answered. */
	function draw() {
		result.show(picks);
		showEnd(picks.every((pick) => pick >= 0));
	}

	picks.forEach((pick, i) => pick >= 0 && all[i]!.reveal(pick));
	draw();
	all.forEach((question, i) =>
		question.button.addEventListener('click', () => {
			if (picks[i]! >= 0) return;
			const pick = question.chosen();
			if (pick < 0) {
				question.remind();
				status.textContent = live.choose;
				return;
			}
			picks[i] = pick;
			question.reveal(pick);
			question.see();
			draw();
			status.textContent = `${question.said(pick)} ${result.progress(picks)}`;
			answers.set(activity, picks);
		})
	);
	result.onAgain(() => {
		picks.fill(-1);
		for (const question of all) question.clear();
		draw();
		status.textContent = live.begun;
		answers.set(activity, picks);
		all[0]?.root.querySelector('input')?.focus();
	});
}
