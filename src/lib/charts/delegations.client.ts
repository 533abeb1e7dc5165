/** Regroups the place cards: each travels to the row that the layout printed for it. */
import { groupings } from '../layout/delegation-groupings.ts';
import { live } from '../messages/live.ts';
import { flip } from './flip.client.ts';

export function delegations(figure: HTMLElement) {
	const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-group-by]')];
	const sections = [...figure.querySelectorAll<HTMLElement>('[data-grouping]')];
	const cards = [...figure.querySelectorAll<HTMLElement>('li[data-rank]')];
	const cells = new Map([...figure.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => [cell.dataset.cell, cell]));
	const status = figure.querySelector('[data-status]')!;

	function regroup(by: (typeof groupings)[number]) {
		flip(cards, () => {
			for (const card of cards) cells.get(card.dataset[by])!.append(card);
			for (const section of sections) section.hidden = section.dataset.grouping !== by;
			for (const cell of cells.values()) cell.classList.toggle('empty', !cell.childElementCount);
		});
		for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.groupBy === by));
		const rows = sections.find((section) => !section.hidden)!.childElementCount;
		status.textContent = live.grouped(buttons.find((button) => button.dataset.groupBy === by)!.textContent, rows);
	}

	for (const button of buttons) {
		button.addEventListener('click', () => {
			const by = groupings.find((name) => name === button.dataset.groupBy);
			if (by) regroup(by);
		});
	}
}
