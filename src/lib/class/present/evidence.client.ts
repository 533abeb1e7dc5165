/** Opens the evidence of a mark over the slide: it stands in the page already, in a template. */
export interface Overlay {
	/** Whether something lies over the slide and wants the keys for itself. */
	open: () => boolean;
}

/** Without a script the same link leads to the record's own page. */
export function evidence(root: HTMLElement): Overlay {
	const dialog = root.querySelector<HTMLDialogElement>('dialog[data-evidence]')!;
	const body = dialog.querySelector('[data-body]')!;
	root.addEventListener('click', (event) => {
		if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
		const id = event.target.closest('a[data-open]')?.getAttribute('data-open');
		const template = id && root.querySelector<HTMLTemplateElement>(`template[data-evidence-for="${CSS.escape(id)}"]`);
		if (!template) return;
		event.preventDefault();
		body.replaceChildren(document.importNode(template.content, true));
		dialog.showModal();
		body.scrollTop = 0;
	});
	for (const one of root.querySelectorAll('dialog'))
		one.addEventListener('click', (event) => {
			// Beside the dialog is on its backdrop.
			if (event.target === one || (event.target as Element).closest('[data-close]')) one.close();
		});
	return { open: () => Boolean(root.querySelector('dialog[open]')) };
}
