/** Filters the thread, draws its lines anew for the moves that are left, and walks along its lines with the arrow keys. */
import { select } from 'd3';
import { threadLayout, type Knot, type Piece } from '../layout/thread.ts';
import { live } from '../messages/live.ts';
import { flip } from './flip.client.ts';
import { keepView, viewOf } from './view.client.ts';

/** Reads a move back from its printed row. */
const knotOf = (row: HTMLElement): Knot => ({
	id: row.querySelector('[data-mark]')!.id,
	by: row.dataset.by!,
	links: row.dataset
		.links!.split(' ')
		.filter(Boolean)
		.map((link) => {
			const [to = '', basis] = link.split(':');
			return { to, basis: basis === 'stated' ? 'stated' : 'inferred' };
		})
});

function drawReplies(row: HTMLElement, pieces: Piece[]) {
	const replies = select(row)
		.select('.replies')
		.selectAll<SVGGElement, Piece>('.reply')
		.data(pieces)
		.join('g')
		.attr('class', (piece) => `reply party-${piece.party}${piece.inferred ? ' inferred' : ''}`);
	replies
		.selectAll('path')
		.data((piece) => (piece.curve ? [piece.curve] : []))
		.join('path')
		.attr('pathLength', null)
		.attr('d', (curve) => curve);
	replies
		.selectAll('line')
		.data((piece) => (piece.run ? [piece.run] : []))
		.join('line')
		.attr('pathLength', null)
		.attr('x1', (run) => run.x)
		.attr('x2', (run) => run.x)
		.attr('y1', (run) => run.y)
		.attr('y2', '100%');
}

export function moves(figure: HTMLElement) {
	const thread = figure.querySelector<HTMLElement>('.thread')!;
	const rows = [...thread.children] as HTMLElement[];
	const knots = new Map(rows.map((row) => [row, knotOf(row)]));
	const lanes = thread.dataset.lanes!.split(' ');
	const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-filter]')];
	const status = figure.querySelector('[data-status]')!;
	const wanted: Record<string, string> = { by: '', kind: '' };

	const visible = () =>
		rows.filter(
			(row) => (!wanted.by || row.dataset.by === wanted.by) && (!wanted.kind || row.dataset.kind === wanted.kind)
		);

	function arrange() {
		const shown = visible();
		for (const row of rows) row.hidden = !shown.includes(row);
		threadLayout(
			shown.map((row) => knots.get(row)!),
			lanes
		).rows.forEach((placed, i) => drawReplies(shown[i]!, placed.pieces));
		let above = '';
		for (const row of shown) {
			const date = row.querySelector('.date')!.textContent;
			row.classList.toggle('new-date', date !== above);
			above = date;
		}
		for (const button of buttons)
			button.setAttribute('aria-pressed', String(wanted[button.dataset.filter!] === button.dataset.value));
		status.textContent = shown.length ? live.shown(shown.length, rows.length) : live.none(rows.length);
	}

	for (const button of buttons) {
		button.addEventListener('click', () => {
			const { filter, value } = button.dataset;
			wanted[filter!] = value!;
			flip(rows, arrange);
			keepView(filter!, value!);
		});
	}
	for (const key of Object.keys(wanted)) {
		const linked = viewOf(key);
		if (buttons.some(({ dataset }) => dataset.filter === key && dataset.value === linked)) wanted[key] = linked;
	}
	if (Object.values(wanted).some(Boolean)) arrange();

	/** The row that an arrow key leads to from this one. */
	function next(row: HTMLElement, key: string): HTMLElement | undefined {
		const open = rows.filter((other) => !other.hidden);
		const { id } = knots.get(row)!;
		const leads = (from: HTMLElement, to: string) => knots.get(from)!.links.some((link) => link.to === to);
		if (key === 'ArrowDown') return open[open.indexOf(row) + 1];
		if (key === 'ArrowUp') return open[open.indexOf(row) - 1];
		if (key === 'ArrowLeft') return open.find((other) => leads(row, knots.get(other)!.id));
		if (key === 'ArrowRight') return open.find((other) => leads(other, id));
		return undefined;
	}

	thread.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
		const row = event.target.closest<HTMLElement>('.thread > li');
		const to = row && next(row, event.key);
		if (!to) return;
		event.preventDefault();
		to.querySelector<HTMLElement>('[data-mark]')!.focus();
	});
}
