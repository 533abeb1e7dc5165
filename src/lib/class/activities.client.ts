/** Starts the activities of a page, or of a part of one, as they stand printed there. */
import type { Answers } from './attempt.ts';
import { negotiating } from './negotiate.client.ts';
import { predicting } from './predict.client.ts';
import { questions } from './questions.client.ts';
import { results } from './results.client.ts';

const kinds: Record<string, (place: HTMLElement, answers: Answers, root: ParentNode) => void> = {
	questions,
	predict: predicting,
	negotiate: negotiating
};

/** May be called again, for another root or for the same one: what has been started is left as it is. */
export function activities(root: ParentNode, answers: Answers) {
	for (const place of root.querySelectorAll<HTMLElement>('[data-activity]:not([data-started])')) {
		place.dataset.started = '';
		kinds[place.dataset.play ?? '']?.(place, answers, root);
	}
	for (const place of root.querySelectorAll<HTMLElement>('[data-results]:not([data-started])')) {
		place.dataset.started = '';
		results(place);
	}
}
