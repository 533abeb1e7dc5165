/** The script of the classroom: activities, and the evidence panel. What is answered is kept while the page is open. */
import { activities } from '../lib/class/activities.client.ts';
import { answersInMemory } from '../lib/class/attempt.ts';
import { addresses } from '../lib/class/take.client.ts';
import { keeping } from '../lib/offline/keep.client.ts';
import { panel } from '../lib/evidence/panel.client.ts';
import { beginPage } from './begin-page.client.ts';

beginPage();
activities(document, answersInMemory());
addresses(document);
for (const place of document.querySelectorAll<HTMLElement>('[data-offline]')) keeping(place);
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
