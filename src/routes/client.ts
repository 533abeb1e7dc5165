/** The script of all other pages but the classroom's: what moves in a chart, and the evidence panel. */
import { startCharts } from '../lib/charts/clients.client.ts';
import { panel } from '../lib/evidence/panel.client.ts';
import { beginPage } from './begin-page.client.ts';

beginPage();
startCharts(document);
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
