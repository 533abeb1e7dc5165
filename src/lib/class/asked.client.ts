/** Reads questions back from the page in which they stand printed. */
import type { Asked } from './work.ts';

export const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

/** Words and right options of all questions in a place; the code is made of these. */
export const readAsked = (place: ParentNode): Asked => ({
	items: [...place.querySelectorAll('[data-item]')].map((item) => ({
		ask: textOf(item.querySelector('[data-ask]')),
		options: [...item.querySelectorAll<HTMLElement>('[data-option]')].map((option) => ({
			text: textOf(option),
			right: option.dataset.option === 'right'
		}))
	}))
});

/** An element with words in it; what stands there is text, whatever it looks like. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = '') {
	const made = document.createElement(name);
	made.textContent = text;
	if (className) made.className = className;
	return made;
}
