/** Starts the activities of a page, or of a part of one, as they stand printed there. */
import type { Answers } from './attempt.ts';
import { questions } from './questions.client.ts';

const kinds: Record<string, (place: HTMLElement, answers: Answers) => void> = { questions };

/** May be called again, for another root or for the same one: what has been started is left as it is. */
export function activities(root: ParentNode, answers: Answers) {
	for (const place of root.querySelectorAll<HTMLElement>('[data-activity]:not([data-started])')) {
		place.dataset.started = '';
		kinds[place.dataset.play ?? '']?.(place, answers);
	}
}
