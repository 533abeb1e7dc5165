/** The script of an embedded chart or record. */
import { delegations } from '../../lib/charts/delegations.client.ts';
import { moves } from '../../lib/charts/moves.client.ts';
import { positions } from '../../lib/charts/positions.client.ts';
import { start } from './start.client.ts';

const charts: Record<string, (figure: HTMLElement) => void> = { delegations, positions, moves };

start(() => {
	const figure = document.querySelector<HTMLElement>('[data-chart]');
	if (figure) charts[figure.dataset.chart ?? '']?.(figure);
});
