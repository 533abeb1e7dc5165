/** The switch "only what they said themselves": takes away what is reported or inferred, and says what is left. */
import { keepView, viewOf } from '../view.client.ts';

export function start(figure: HTMLElement) {
	const button = figure.querySelector<HTMLButtonElement>('[data-own]')!;
	const status = figure.querySelector<HTMLElement>('[data-status]')!;
	const pictured = [...figure.querySelectorAll<SVGAElement>('.scene a[data-open]')];
	const marks = [...figure.querySelectorAll<HTMLElement>('[data-reading]')];

	const stated = new Set(marks.filter((mark) => mark.dataset.reading === 'stated').map((mark) => mark.dataset.open));

	function show(own: boolean) {
		button.setAttribute('aria-pressed', String(own));
		figure.toggleAttribute('data-own-only', own);
		for (const mark of marks) mark.hidden = own && mark.dataset.reading !== 'stated';
		for (const mark of pictured) mark.toggleAttribute('data-faded', own && !stated.has(mark.dataset.open));
		for (const cell of figure.querySelectorAll('td')) {
			const cellMarks = [...cell.querySelectorAll<HTMLElement>('[data-reading]')];
			if (!cellMarks.length) continue;
			const gone = cellMarks.every((mark) => mark.hidden);
			cell.classList.toggle('none', gone);
			cell.querySelector<HTMLElement>('.no-source')!.hidden = !gone;
		}
	}

	button.addEventListener('click', () => {
		const own = button.getAttribute('aria-pressed') !== 'true';
		show(own);
		keepView('own', own ? '1' : '');
		status.textContent = (own ? status.dataset.ownText : status.dataset.allText) ?? '';
	});
	if (viewOf('own') === '1') show(true);
}
