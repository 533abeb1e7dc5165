/** Regroups the place cards: each travels to the row that the layout printed for it. */
import { groupings, type Grouping } from '../../layout/delegation-groupings.ts';
import { live } from '../../messages/live.ts';
import { flip } from '../flip.client.ts';
import { keepView, viewOf } from '../view.client.ts';

export function start(figure: HTMLElement) {
	const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-group-by]')];
	const sections = [...figure.querySelectorAll<HTMLElement>('[data-grouping]')];
	const cards = [...figure.querySelectorAll<HTMLElement>('li[data-rank]')];
	const cells = new Map(
		[...figure.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => [cell.dataset.cell, cell])
	);
	const status = figure.querySelector('[data-status]')!;

	function arrange(by: Grouping) {
		for (const card of cards) cells.get(card.dataset[by])!.append(card);
		for (const section of sections) section.hidden = section.dataset.grouping !== by;
		for (const cell of cells.values()) cell.classList.toggle('empty', !cell.childElementCount);
		for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.groupBy === by));
	}

	for (const button of buttons) {
		button.addEventListener('click', () => {
			const by = groupings.find((name) => name === button.dataset.groupBy)!;
			flip(cards, () => arrange(by));
			keepView('by', by === groupings[0] ? '' : by);
			const rows = sections.find((section) => !section.hidden)!.childElementCount;
			status.textContent = live.grouped(button.textContent, rows);
		});
	}
	const linked = groupings.find((name) => name === viewOf('by'));
	if (linked) arrange(linked);
}
