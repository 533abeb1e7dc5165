/**
 * Opens the evidence of a mark in place. The evidence of every mark on the page stands in the page, in a template, so
 * nothing is fetched: it works offline, in a sandbox and from a file. Without this script the same link leads to the
 * record's own page.
 */
interface Depth {
	depth: number;
}

/** How a panel behaves that stands in somebody else's page. */
export interface Framed {
	/** Puts the open panel where the reader is, beside the mark; called without a mark when it has closed. */
	place(mark: HTMLElement | undefined): void;
	/** Id of what is open from the start. */
	select: string;
}

const depthNow = () => (history.state as Depth | null)?.depth ?? 0;

const templateOf = (id: string) =>
	[...document.querySelectorAll('template')].find((template) => template.dataset.evidenceFor === id);

/**
 * What a template holds, ready to be shown. The words of a sentence stand in the page already, before its citation: its
 * template holds the claims alone, and the frame around them is printed once.
 */
function evidenceOf(id: string, { content }: HTMLTemplateElement): DocumentFragment {
	const evidence = document.importNode(content, true);
	const said = document.getElementById(id)?.previousElementSibling;
	const frame = document.querySelector<HTMLTemplateElement>('template[data-evidence-frame]');
	if (evidence.querySelector('[data-focus]') || !said || !frame) return evidence;
	const framed = document.importNode(frame.content, true);
	const article = framed.querySelector<HTMLElement>('article')!;
	article.dataset.evidenceOf = id;
	article.querySelector('[data-focus]')!.textContent = said.textContent!.trim();
	article.append(evidence);
	return framed;
}

/** Where the id of what is open stands in the address. */
export interface Address {
	/** The id in it; empty where there is none. */
	id(): string;
	/** The address, relative to the page, with another id in it, or with none. */
	of(id: string): string;
}

/** Ids are plain letters, digits and hyphens, so anything else is somebody else's fragment. */
const fragment: Address = {
	id: () => /^#([a-z0-9-]+)$/.exec(location.hash)?.[1] ?? '',
	of: (id) => (id ? `#${id}` : location.pathname + location.search)
};

/**
 * @param framed given in a frame, where address and history belong to the host and stay as they are
 * @param address given where the fragment holds more than an id
 */
export function panel(dialog: HTMLDialogElement, framed?: Framed, address = fragment) {
	const body = dialog.querySelector('[data-panel-body]')!;
	const page = dialog.querySelector<HTMLAnchorElement>('[data-page]')!;
	let shown = '';
	let chosen: HTMLElement | undefined;

	/** Writes the address; a sandboxed frame may refuse, and then the panel works without it. */
	function write(id: string, method: 'pushState' | 'replaceState', depth: number) {
		try {
			history[method]({ depth } satisfies Depth, '', address.of(id));
		} catch {
			// Nothing is lost: only the address stays as it was.
		}
	}

	/** The mark that was chosen; else the one that bears the id, or the first one of the record that is shown. */
	function markOf(id: string): HTMLElement | undefined {
		const own = document.getElementById(id);
		const all = [...document.querySelectorAll<HTMLElement>(`a[data-open="${CSS.escape(id)}"]`)];
		const marks = [...(own ? [own] : []), ...all].filter((mark) => !dialog.contains(mark));
		const shown = marks.filter((mark) => mark.getClientRects().length);
		return shown.find((mark) => mark === chosen) ?? shown[0] ?? marks[0];
	}

	function show(id: string, href?: string, mark = markOf(id), moves = true) {
		const template = templateOf(id);
		if (!template) return hide();
		if (id === shown) return;
		body.replaceChildren(evidenceOf(id, template));
		// A mark of a picture is a link of SVG, whose "href" is no string; its attribute is.
		page.setAttribute(
			'href',
			href ?? document.querySelector(`a[data-open="${CSS.escape(id)}"]`)?.getAttribute('href') ?? '#'
		);
		const add = dialog.querySelector<HTMLAnchorElement>('[data-dossier]');
		if (add) add.hash = id;
		select(id);
		// To show it takes the focus along, and in a frame the host's page with it, before the panel has its place.
		if (!dialog.open && moves && !framed) dialog.show();
		dialog.open = true;
		dialog.scrollTop = 0;
		framed?.place(mark);
		// Where its heading is out of sight, the page is scrolled to it.
		if (moves) focusHeading();
	}

	const focusHeading = () => body.querySelector<HTMLElement>('[data-focus]')?.focus();

	function hide() {
		if (!dialog.open) return;
		const back = markOf(shown);
		select('');
		dialog.close();
		body.replaceChildren();
		framed?.place(undefined);
		back?.focus();
	}

	function select(id: string) {
		shown = id;
		for (const mark of document.querySelectorAll('main [data-open]')) {
			mark.toggleAttribute('data-selected', mark.getAttribute('data-open') === id);
		}
	}

	/** Once the page has come, the browser leads to the mark in its address, and would take the focus there. */
	function holdFocus() {
		const ending = new AbortController();
		const end = () => ending.abort();
		const on = { signal: ending.signal, capture: true };
		dialog.addEventListener('focusout', () => setTimeout(() => !ending.signal.aborted && focusHeading()), on);
		for (const act of ['pointerdown', 'keydown']) addEventListener(act, end, on);
		const drawn = () => requestAnimationFrame(() => requestAnimationFrame(end));
		if (document.readyState === 'complete') drawn();
		else addEventListener('load', drawn, on);
	}

	/** Leaves the panel the way it was entered, so that the back button does not walk through it again. */
	function close() {
		if (!framed) {
			const depth = depthNow();
			if (depth > 0) history.go(-depth);
			else write('', 'replaceState', 0);
		}
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
		if (!dialog.contains(link)) chosen = link;
		const href = link.getAttribute('href') ?? undefined;
		if (framed) return show(id, href);
		if (id === address.id() && dialog.open) return;
		write(id, 'pushState', depthNow() + 1);
		show(id, href);
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && dialog.open) close();
	});
	dialog.querySelector('[data-close]')!.addEventListener('click', close);
	if (framed) {
		// Opened by the address, not by the reader: the focus stays in the host's page.
		if (framed.select) show(framed.select, undefined, undefined, false);
		return;
	}
	addEventListener('popstate', () => show(address.id()));
	show(address.id());
	if (shown) holdFocus();
}
