/** The links for platforms that take no packages: written out as they are from here, to be copied. */
import { copyText } from './copy.client.ts';

export function addresses(root: ParentNode) {
	for (const place of root.querySelectorAll('[data-address]')) {
		const link = place.querySelector('a')!;
		// Only the browser knows where the site stands.
		link.textContent = link.href;
		const told = place.querySelector<HTMLElement>('[role="status"]')!;
		place.querySelector('button')!.addEventListener('click', () => void copyText(link, told));
	}
}
