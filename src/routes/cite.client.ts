/** The script of pages with a citation to copy: records, and citations of charts, steps and plans. */
import { panel } from '../lib/evidence/panel.client.ts';
import { live } from '../lib/messages/class-live.ts';
import { beginPage } from './begin-page.client.ts';

beginPage();
for (const form of document.querySelectorAll<HTMLElement>('[data-cite]')) {
	const [text, told] = [form.querySelector('textarea')!, form.querySelector<HTMLElement>('[role="status"]')!];
	form.querySelector('button')!.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(text.value);
			told.textContent = live.copied;
		} catch {
			text.select();
			told.textContent = live.select;
		}
	});
}
panel(document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!);
