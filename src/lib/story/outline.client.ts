/** The outline in the bar: it lies over the story, closes when it has led somewhere or is left, and says where the reader is. */
export function outline(details: HTMLDetailsElement, signal: AbortSignal) {
	const links = [...details.querySelectorAll<HTMLElement>('[data-rail]')];
	const close = () => (details.open = false);
	details.addEventListener(
		'click',
		({ target }) => {
			if (target instanceof Element && target.closest('[data-rail]')) close();
		},
		{ signal }
	);
	details.addEventListener(
		'keydown',
		({ key }) => {
			if (key !== 'Escape' || !details.open) return;
			close();
			details.querySelector('summary')!.focus();
		},
		{ signal }
	);
	return {
		close,
		/** Marks the link to the step that is read. */
		mark(step: string) {
			for (const link of links) link.ariaCurrent = link.dataset.rail === step ? 'step' : null;
		}
	};
}
