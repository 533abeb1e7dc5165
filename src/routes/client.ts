/** The script of all pages but the classroom's. It takes the printed page as it finds it; a page without a chart only gets the evidence panel. */
import { panel } from '../lib/evidence/panel.client.ts';
import { beginPage } from './begin-page.client.ts';
import { start } from './start.client.ts';

beginPage();
start(document);
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
