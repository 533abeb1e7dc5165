/**
 * Turns the pages of the one file. The page is named in the fragment, so every link is a link, and the browser's back
 * button, reload and history work as they do on the site.
 */
import { hashOf, placeIn, type Place } from './place.ts';
import { sheetOf, type Sheet } from './sheet.client.ts';

export interface Pages {
	/** Id in the address: of a place in the page that is shown, or of the evidence that is open. */
	id(): string;
	/** The address with another id in it, or with none. */
	of(id: string): string;
	/** Follows the address from now on. */
	follow(): void;
}

/** What goes on in a page that has been put in. */
export interface Going {
	/** Goes to a place that the page does not show by being scrolled to it; false where scrolling will do. */
	reach(id: string): boolean;
}

/** What is noted of each place in the history: how far it was scrolled. */
interface Past {
	top?: number;
}

/** Milliseconds without scrolling, after which the place is noted. */
const RESTING = 200;

/** @param start starts a page when it is shown for the first time, by the name of its script */
export function pages(start: (nodes: Element[], script: string) => Going): Pages {
	const [head, foot] = ['.masthead', '.colophon'].map((name) => document.querySelector<HTMLElement>(name)!);
	const skip = document.querySelector<HTMLElement>('.skip')!;
	const panel = document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!;
	const first: Sheet = { ...sheetOf('')!, nodes: [document.querySelector('main')!] };
	const kept = new Map([['', { sheet: first, going: start(first.nodes, first.script) }]]);
	let here = '';

	/** Writes what was already true of this place in the history; a browser may refuse, and then a page begins at its top. */
	function note(state: unknown, address = location.hash) {
		try {
			history.replaceState(state, '', address);
		} catch {
			// Nothing is lost but how far the page was scrolled.
		}
	}

	/** Takes the page out of the file; whatever was never there is the first page. */
	function open(path: string) {
		const known = kept.get(path);
		if (known) return { path, ...known };
		const sheet = sheetOf(path);
		if (!sheet) return { path: '', ...kept.get('')! };
		return { path, sheet, going: undefined };
	}

	function show(wanted: string) {
		const { path, sheet, going } = open(wanted);
		if (path === here) return;
		const last = kept.get(here)!.sheet;
		last.top = scrollY;
		for (const node of [...last.nodes, ...last.before, ...last.after]) node.remove();
		document.head.querySelector('[data-sheet]')!.before(...sheet.before);
		document.head.append(...sheet.after);
		for (const around of [head, foot, skip]) around!.hidden = !sheet.framed;
		foot!.before(...sheet.nodes);
		for (const link of head!.querySelectorAll('nav a')) {
			if (link.getAttribute('href') === hashOf({ page: path, id: '' })) link.setAttribute('aria-current', 'page');
			else link.removeAttribute('aria-current');
		}
		document.title = sheet.title;
		here = path;
		if (!going) kept.set(path, { sheet, going: start(sheet.nodes, sheet.script) });
	}

	/** Brings a place of the page into sight, as a browser does with a fragment. */
	function reach(id: string) {
		if (kept.get(here)!.going.reach(id)) return undefined;
		const place = document.getElementById(id);
		for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
		if (place) place.scrollIntoView();
		else scrollTo(0, 0);
		return place ?? undefined;
	}

	/** @param past what was noted of the place to which the reader comes back; nothing where they have followed a link */
	function turn({ page, id }: Place, past: Past | null) {
		const other = page !== here;
		show(page);
		if (past === null) note({ depth: 0 }, hashOf({ page: here, id }));
		const place = past === null && id ? reach(id) : undefined;
		if (other && !id && past === null) scrollTo(0, 0);
		else if (other && past) scrollTo(0, past.top ?? kept.get(here)!.sheet.top);
		if (panel.open) mark(id);
		else if (place ?? other) focus(place ?? document.querySelector<HTMLElement>('main h1')!);
	}

	/** The panel has opened before the page of its mark was there. */
	function mark(id: string) {
		const marks = document.querySelectorAll<HTMLAnchorElement>(`main [data-open="${CSS.escape(id)}"]`);
		for (const one of marks) one.toggleAttribute('data-selected', true);
		const href = marks[0]?.getAttribute('href') ?? hashOf({ page: `records/${id}/`, id: '' });
		panel.querySelector('[data-page]')!.setAttribute('href', href);
	}

	function focus(node: HTMLElement) {
		if (node.tabIndex < 0) node.tabIndex = -1;
		node.focus({ preventScroll: true });
	}

	const fromAddress = () => placeIn(location.hash, here);
	history.scrollRestoration = 'manual';
	const before = history.state as Past | null;
	show(fromAddress().page);
	if (before) scrollTo(0, before.top ?? 0);
	else reach(fromAddress().id);
	note(before ?? { depth: 0 }, hashOf({ page: here, id: fromAddress().id }));
	return {
		id: () => fromAddress().id,
		of: (id) => hashOf({ page: here, id }),
		follow() {
			addEventListener('popstate', (event) => turn(fromAddress(), event.state as Past | null));
			let resting = 0;
			addEventListener('scroll', () => {
				clearTimeout(resting);
				resting = window.setTimeout(() => note({ ...(history.state as object | null), top: scrollY }), RESTING);
			});
		}
	};
}
