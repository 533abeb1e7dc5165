/** Filters the list of moves, keeps the choice in the address, and walks along links with the arrow keys. */
import { live } from '../../messages/live.ts';
import { keepView, viewOf } from '../view.client.ts';

interface Row {
	element: HTMLElement;
	id: string;
	/** The moves it is linked to. */
	links: string[];
}

/** Reads a move back from its printed line. */
const rowOf = (element: HTMLElement): Row => ({
	element,
	id: element.querySelector('[data-mark]')?.id ?? '',
	links: (element.dataset.links ?? '').split(' ').flatMap((link) => link.split(':')[0] || [])
});

/** The row that an arrow key leads to from this one. */
function next(rows: Row[], from: Row, key: string): Row | undefined {
	const open = rows.filter(({ element }) => !element.hidden);
	const at = open.indexOf(from);
	if (key === 'ArrowDown') return open[at + 1];
	if (key === 'ArrowUp') return open[at - 1];
	if (key === 'ArrowLeft') return open.find(({ id }) => from.links.includes(id));
	if (key === 'ArrowRight') return open.find(({ links }) => links.includes(from.id));
	return undefined;
}

export function start(figure: HTMLElement) {
	const list = figure.querySelector<HTMLElement>('[data-moves]');
	const status = figure.querySelector<HTMLElement>('[data-status]');
	if (!list || !status) return;
	const rows = [...list.querySelectorAll<HTMLElement>('li[data-by]')].map(rowOf);
	const groups = [...list.querySelectorAll('details')];
	const elements = rows.map(({ element }) => element);
	const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-filter]')];
	const wanted: Record<string, string> = { by: '', kind: '' };

	function arrange() {
		const fits = ({ dataset }: HTMLElement) =>
			Object.entries(wanted).every(([key, value]) => !value || dataset[key]?.split(' ').includes(value));
		for (const element of elements) element.hidden = !fits(element);
		showGroups();
		for (const button of buttons)
			button.setAttribute('aria-pressed', String(wanted[button.dataset.filter ?? ''] === button.dataset.value));
		const shown = elements.filter((element) => !element.hidden).length;
		if (status) status.textContent = shown ? live.shown(shown, rows.length) : live.none(rows.length);
	}

	/** A month with nothing to show is gone; the first that has something is open. */
	function showGroups() {
		for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
		if (groups.some(({ open, hidden }) => open && !hidden)) return;
		const first = groups.find(({ hidden }) => !hidden);
		if (first) first.open = true;
	}

	for (const button of buttons) {
		const { filter = '', value = '' } = button.dataset;
		button.addEventListener('click', () => {
			wanted[filter] = value;
			arrange();
			keepView(filter, value);
		});
	}
	for (const key of Object.keys(wanted)) {
		const linked = viewOf(key);
		if (buttons.some(({ dataset }) => dataset.filter === key && dataset.value === linked)) wanted[key] = linked;
	}
	if (Object.values(wanted).some(Boolean)) arrange();

	list.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
		const element = event.target.closest('[data-moves] li[data-by]');
		const row = rows.find((one) => one.element === element);
		const to = row && next(rows, row, event.key);
		if (!to) return;
		event.preventDefault();
		to.element.querySelector<HTMLElement>('[data-mark]')?.focus();
	});
}
