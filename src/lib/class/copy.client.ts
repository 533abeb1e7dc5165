import { live } from '../messages/class-live.ts';

/** Text to the clipboard; where that is not allowed, it is selected and the reader told what to press. */
export async function copyText(from: HTMLElement, told: HTMLElement) {
	try {
		await navigator.clipboard.writeText(from.textContent ?? '');
		told.textContent = live.copied;
	} catch {
		getSelection()?.selectAllChildren(from);
		told.textContent = live.select;
	}
}
