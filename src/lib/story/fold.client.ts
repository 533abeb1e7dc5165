/** Steps that are not told now, folded so that the browser's own search still finds their words (fold.css). */

/** Folds a step away or unfolds it. Where the browser cannot search what is folded, the style sheet alone takes it away. */
export function fold(step: HTMLElement, folded: boolean) {
	if (!('onbeforematch' in step)) return;
	if (folded) step.setAttribute('hidden', 'until-found');
	else step.removeAttribute('hidden');
}

/** Tells which step has the words that a search, or the address, leads to. */
export function whenFound(root: HTMLElement, go: (id: string) => void, on: AddEventListenerOptions) {
	root.addEventListener(
		'beforematch',
		({ target }) => {
			const id = target instanceof Element && target.closest<HTMLElement>('[data-story-step]')?.dataset.storyStep;
			if (id) go(id);
		},
		on
	);
}
