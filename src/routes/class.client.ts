/** The script of the classroom: activities, and the evidence panel. What is answered is kept while the page is open. */
import { activities } from '../lib/class/activities.client.ts';
import { answersInMemory } from '../lib/class/attempt.ts';
import { panel } from '../lib/evidence/panel.client.ts';
import { beginPage } from './begin-page.client.ts';

beginPage();
activities(document, answersInMemory());
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
