/** The dossier while scripts run: the address holds what is ticked, and what the address asks for is ticked. */
import { dossier as words } from '../messages/dossier.ts';
import { chosenBy, fragmentOf, idsOf } from './choice.ts';

export function dossier(page: Document) {
	const boxes = [...page.querySelectorAll<HTMLInputElement>('input[data-pick]')];
	const groups = new Map(
		[...page.querySelectorAll<HTMLElement>('section[data-group]')].map((group) => [
			group.id,
			boxes.filter((box) => group.contains(box)).map(({ value }) => value)
		])
	);
	const said = page.querySelector('[data-chosen]')!;
	const only = page.querySelector<HTMLInputElement>('#only')!;
	const save = page.querySelector<HTMLButtonElement>('[data-save]')!;

	/** A link to a record of another page leads there. */
	function leadOn() {
		const [first] = idsOf(location.hash);
		const elsewhere = [...page.querySelectorAll<HTMLAnchorElement>('a[data-holds]')];
		const there = first && elsewhere.find(({ dataset }) => dataset['holds']?.split(' ').includes(first));
		if (there) location.replace(there.href + location.hash);
	}

	const ticked = () => boxes.filter(({ checked }) => checked);
	function tell() {
		const { length } = ticked();
		said.textContent = words.chosen(length);
		save.disabled = length === 0;
	}
	function write() {
		const fragment = fragmentOf(ticked().map(({ value }) => value));
		history.replaceState(null, '', fragment || location.pathname + location.search);
		tell();
	}
	/** Adds what the address asks for: a link from a record leads here without taking anything away. */
	function read() {
		const chosen = new Set(chosenBy(location.hash, groups));
		for (const box of boxes) if (chosen.has(box.value)) box.checked = true;
		// Who follows a link wants to see what it names, not to look for it in a long list.
		if (chosen.size) only.checked = true;
	}

	page.addEventListener('change', write);
	page.querySelector('[data-none]')!.addEventListener('click', () => {
		for (const box of boxes) box.checked = false;
		only.checked = false;
		write();
	});
	page.querySelector('[data-print]')!.addEventListener('click', () => print());
	addEventListener('hashchange', () => {
		leadOn();
		read();
		write();
	});
	leadOn();
	read();
	// A browser that comes back to the page ticks again what was ticked.
	if (ticked().length) write();
	tell();
	save.addEventListener('click', () => void load(save, said), { once: true });
}

/** Brings the script that makes the file, which then answers the button itself. */
async function load(save: HTMLButtonElement, said: Element) {
	said.textContent = words.saving;
	try {
		await import(/* @vite-ignore */ new URL(save.dataset['save'] ?? '', location.href).href);
	} catch {
		said.textContent = words.failed;
		save.addEventListener('click', () => void load(save, said), { once: true });
	}
}
