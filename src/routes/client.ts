/** The script of all pages but the classroom's. It takes the printed page as it finds it; a page without a chart only gets the evidence panel. */
import { delegations } from '../lib/charts/delegations.client.ts';
import { moves } from '../lib/charts/moves.client.ts';
import { grow, still, travel } from '../lib/charts/flip.client.ts';
import { positions } from '../lib/charts/positions.client.ts';
import { panel } from '../lib/evidence/panel.client.ts';
import { story } from '../lib/story/story.client.ts';
import { beginPage } from './begin-page.client.ts';

const charts: Record<string, (figure: HTMLElement) => void> = { delegations, positions, moves };

beginPage();
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]'))
	charts[figure.dataset.chart ?? '']?.(figure);
for (const root of document.querySelectorAll<HTMLElement>('[data-story]')) story(root, { travel, grow, still });
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
