/** The script of the pages that tell the story. */
import { panel } from '../lib/evidence/panel.client.ts';
import { beginPage } from './begin-page.client.ts';
import { startStories } from './start-stories.client.ts';

beginPage();
startStories(document);
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
