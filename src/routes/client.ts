/** The one script. It takes the printed page as it finds it; a page without a chart only gets the evidence panel. */
import { delegations } from '../lib/charts/delegations.client.ts';
import { moves } from '../lib/charts/moves.client.ts';
import { grow, still, travel } from '../lib/charts/flip.client.ts';
import { positions } from '../lib/charts/positions.client.ts';
import { panel } from '../lib/evidence/panel.client.ts';
import { story } from '../lib/story/story.client.ts';

const charts: Record<string, (figure: HTMLElement) => void> = { delegations, positions, moves };

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

document.documentElement.dataset.scripts = 'on';
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]'))
	charts[figure.dataset.chart ?? '']?.(figure);
for (const root of document.querySelectorAll<HTMLElement>('[data-story]')) story(root, { travel, grow, still });
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
