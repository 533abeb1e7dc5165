/** The script of pages with a citation to copy: records, and citations of charts, steps and plans. */
import { copyText } from '../lib/class/copy.client.ts';
import { panel } from '../lib/evidence/panel.client.ts';
import { beginPage } from './begin-page.client.ts';

beginPage();
for (const form of document.querySelectorAll<HTMLElement>('[data-cite]')) {
	const [text, told] = [form.querySelector('pre')!, form.querySelector<HTMLElement>('[role="status"]')!];
	form.querySelector('button')!.addEventListener('click', () => void copyText(text, told));
}
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
