/** One printed question: what is chosen in it, and how its answer is shown. */
import { live } from '../messages/class-live.ts';
import { element, textOf } from './asked.client.ts';

export interface Question {
	root: HTMLElement;
	button: HTMLButtonElement;
	/** Index of the option that is marked now, -1 for none. */
	chosen(): number;
	/** Shows what is right, and why, with the option `pick` as the one chosen; nothing can be changed any more. */
	reveal(pick: number): void;
	/** Brings what was just shown into view, with its button where both have room. */
	see(): void;
	/** Asks for a choice before the answer is shown. */
	remind(): void;
	/** As before the first choice. */
	clear(): void;
	/** For each option, whether it is right. */
	right: boolean[];
	/** What is said aloud of a choice. */
	said(pick: number): string;
}

export function questionOf(root: HTMLElement): Question {
	const inputs = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
	const options = [...root.querySelectorAll<HTMLElement>('[data-option]')];
	const answers = [...root.querySelectorAll<HTMLElement>('[data-answer]')];
	const outcome = root.querySelector<HTMLElement>('[data-outcome]')!;
	const button = root.querySelector<HTMLButtonElement>('[data-check]')!;
	const first = button.textContent;
	const right = options.map(({ dataset }) => dataset.option === 'right');
	root.querySelector<HTMLElement>('[data-fold]')!.hidden = true;

	const verdict = (pick: number) => (right[pick] ? live.right : live.wrong);
	return {
		root,
		button,
		right,
		chosen: () => inputs.findIndex(({ checked }) => checked),
		reveal(pick) {
			inputs.forEach((input, i) => {
				input.checked = i === pick;
				input.disabled = true;
			});
			options.forEach((option, i) => option.closest('li')!.classList.toggle('is-right', right[i]));
			// The option chosen comes first, then what is right.
			const told = [pick, ...right.keys()].filter((i, k) => (k === 0 ? true : right[i] && i !== pick));
			const list = element('ul', '', 'answers');
			list.append(...told.map((i) => answers[i]!.cloneNode(true)));
			tellOnce(list);
			const more = [...root.querySelectorAll('[data-came]')].map((came) => came.cloneNode(true));
			outcome.replaceChildren(element('p', verdict(pick), `verdict ${right[pick] ? 'hit' : 'miss'}`), ...more, list);
			root.dataset.state = right[pick] ? 'right' : 'wrong';
			button.setAttribute('aria-disabled', 'true');
			button.textContent = live.checked;
		},
		see: () => (outcome.offsetHeight < innerHeight - 80 ? button : outcome).scrollIntoView({ block: 'nearest' }),
		remind() {
			outcome.replaceChildren(element('p', live.choose, 'verdict'));
			inputs[0]?.focus();
		},
		clear() {
			for (const input of inputs) input.checked = input.disabled = false;
			for (const option of options) option.closest('li')!.classList.remove('is-right');
			outcome.replaceChildren();
			delete root.dataset.state;
			button.removeAttribute('aria-disabled');
			button.textContent = first;
		},
		said: (pick) => live.said(verdict(pick), options.filter((_, i) => right[i]).map(textOf), right[pick] ?? false)
	};
}

/** A reason that stands under two options is given once, under the last of them. */
function tellOnce(list: HTMLElement) {
	const reason = (answer: Element) =>
		textOf(answer)
			.slice(textOf(answer.querySelector('b')).length)
			.trim();
	const [first, ...others] = [...list.children];
	if (first && others.some((other) => reason(other) === reason(first)))
		first.replaceChildren(...first.querySelectorAll('b'));
}
