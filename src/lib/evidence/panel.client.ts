/**
 * Opens the evidence of a mark in place. The evidence of every mark on the page stands in the page, in a template, so
 * nothing is fetched: it works offline, in a sandbox and from a file. Without this script the same link leads to the
 * record's own page.
 */
interface Depth {
	depth: number;
}

const depthNow = () => (history.state as Depth | null)?.depth ?? 0;

const templateOf = (id: string) =>
	[...document.querySelectorAll('template')].find((template) => template.dataset.evidenceFor === id);

/** The id in the address; ids are plain letters, digits and hyphens, so anything else is somebody else's fragment. */
const idInAddress = () => /^#([a-z0-9-]+)$/.exec(location.hash)?.[1] ?? '';

/** Writes the address; a sandboxed frame may refuse, and then the panel works without it. */
function write(id: string, method: 'pushState' | 'replaceState', depth: number) {
	try {
		history[method]({ depth } satisfies Depth, '', id ? `#${id}` : location.pathname + location.search);
	} catch {
		// Nothing is lost: only the address stays as it was.
	}
}

export function panel(dialog: HTMLDialogElement) {
	const body = dialog.querySelector('[data-panel-body]')!;
	const page = dialog.querySelector<HTMLAnchorElement>('[data-page]')!;
	let shown = '';

	function show(id: string, href?: string) {
		const template = templateOf(id);
		if (!template) return hide();
		if (id === shown) return;
		body.replaceChildren(document.importNode(template.content, true));
		page.href = href ?? document.querySelector<HTMLAnchorElement>(`a[data-open="${CSS.escape(id)}"]`)?.href ?? '#';
		select(id);
		if (!dialog.open) dialog.show();
		dialog.scrollTop = 0;
		body.querySelector<HTMLElement>('[data-focus]')?.focus();
	}

	function hide() {
		if (!dialog.open) return;
		const back =
			document.getElementById(shown) ?? document.querySelector<HTMLElement>(`a[data-open="${CSS.escape(shown)}"]`);
		select('');
		dialog.close();
		body.replaceChildren();
		back?.focus();
	}

	function select(id: string) {
		shown = id;
		for (const mark of document.querySelectorAll('main [data-open]')) {
			mark.toggleAttribute('data-selected', mark.getAttribute('data-open') === id);
		}
	}

	/** Leaves the panel the way it was entered, so that the back button does not walk through it again. */
	function close() {
		const depth = depthNow();
		if (depth > 0) history.go(-depth);
		else write('', 'replaceState', 0);
		hide();
	}

	document.addEventListener('click', (event) => {
		if (
			event.button ||
			event.metaKey ||
			event.ctrlKey ||
			event.shiftKey ||
			event.altKey ||
			!(event.target instanceof Element)
		)
			return;
		const link = event.target.closest<HTMLAnchorElement>('a[data-open]');
		const id = link?.dataset.open;
		if (!link || !id || !templateOf(id)) return;
		event.preventDefault();
		if (id === idInAddress() && dialog.open) return;
		write(id, 'pushState', depthNow() + 1);
		show(id, link.href);
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && dialog.open) close();
	});
	dialog.querySelector('[data-close]')!.addEventListener('click', close);
	addEventListener('popstate', () => show(idInAddress()));
	show(idInAddress());
}
