/** How far somebody has come with the questions of an activity, and the code that says so. */
import { live } from '../messages/class-live.ts';
import type { Picks } from './attempt.ts';
import { encode } from './code.ts';
import { copyText } from './copy.client.ts';
import type { Asked } from './work.ts';

export interface Result {
	show(picks: Picks): void;
	/** In one sentence: how many are answered, how many are right. */
	progress(picks: Picks): string;
	/** What the button for a new start does. */
	onAgain(begin: () => void): void;
}

export function resultOf(place: HTMLElement, asked: Asked): Result {
	const part = place.querySelector<HTMLElement>('[data-result]')!;
	const find = (name: string) => part.querySelector<HTMLElement>(`[data-${name}]`)!;
	const progress = (picks: Picks) => {
		const answered = picks.filter((pick) => pick >= 0).length;
		const right = picks.filter((pick, i) => asked.items[i]?.options[pick]?.right).length;
		return live.progress(answered, picks.length, right);
	};
	find('copy').addEventListener('click', () => void copyText(find('code'), find('copied')));
	return {
		progress,
		show(picks) {
			const code = encode(place.dataset.activity!, asked, picks);
			find('progress').textContent = progress(picks);
			find('code').textContent = code;
			find('copied').textContent = '';
			part.toggleAttribute('data-done', !picks.includes(-1));
		},
		onAgain: (begin) => find('again').addEventListener('click', begin)
	};
}
