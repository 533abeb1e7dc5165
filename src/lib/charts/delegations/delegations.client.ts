/** Regroups the list: everybody travels to the group that was printed for it. Folds out the table that a link asks for. */
import { live } from '../../messages/live.ts';
import { flip } from '../flip.client.ts';
import { keepView, viewOf } from '../view.client.ts';

export function start(figure: HTMLElement) {
	const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-group-by]')];
	const sections = [...figure.querySelectorAll<HTMLElement>('[data-grouping]')];
	const entries = [...figure.querySelectorAll<HTMLElement>('li[data-rank]')];
	const groups = new Map(
		[...figure.querySelectorAll<HTMLElement>('[data-group]')].map((group) => [group.dataset.group, group])
	);
	const status = figure.querySelector('[data-status]');
	const usual = buttons[0]?.dataset.groupBy;

	function arrange(by: string) {
		for (const entry of entries) groups.get(entry.dataset[by])?.append(entry);
		for (const section of sections) section.hidden = section.dataset.grouping !== by;
		for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.groupBy === by));
	}

	for (const button of buttons) {
		const by = button.dataset.groupBy ?? '';
		button.addEventListener('click', () => {
			flip(entries, () => arrange(by));
			keepView('by', by === usual ? '' : by);
			const rows = sections.find((section) => !section.hidden)?.childElementCount ?? 0;
			if (status) status.textContent = live.grouped(button.textContent, rows);
		});
	}
	/** A link to another meeting opens its table, which without scripts the reader does. */
	function unfold(hash: string) {
		const section = hash && figure.querySelector(`section#${CSS.escape(hash.slice(1))}`);
		const table = section && section.querySelector<HTMLDetailsElement>('details[data-part]');
		if (table) table.open = true;
	}
	for (const link of figure.querySelectorAll<HTMLAnchorElement>('.other-tables a'))
		link.addEventListener('click', () => unfold(link.hash));
	unfold(location.hash);

	const linked = buttons.find((button) => button.dataset.groupBy === viewOf('by'))?.dataset.groupBy;
	if (linked) arrange(linked);
}
