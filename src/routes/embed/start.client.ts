/** What every embed does, whatever it shows: options of its address, fonts, the panel beside its mark, its height. */
import { apply } from '../../lib/embed/apply.client.ts';
import { fit, type Fit } from '../../lib/embed/fit.client.ts';
import { fonts } from '../../lib/embed/fonts.client.ts';
import { showPart } from '../../lib/embed/part.client.ts';
import { readOptions, type Options } from '../../lib/embed/options.ts';
import { panel } from '../../lib/evidence/panel.client.ts';
import { scriptsRun } from '../scripts-run.client.ts';

const instance = /^[\w-]{1,64}$/;

/** The name of this frame: given as `id` in its address, or else the last part of its path. */
function idOf(): string {
	const given = new URLSearchParams(location.search).get('id') ?? '';
	return instance.test(given) ? given : (location.pathname.split('/').filter(Boolean).at(-1) ?? 'embed');
}

const templates = () => [...document.querySelectorAll('template')];
const parts = () => [...document.querySelectorAll<HTMLElement>('[data-part]')];
const steps = () => [...document.querySelectorAll<HTMLElement>('[data-story-step]')];

/** Starts the frame around what is in it. */
export function start(show: (options: Options, fit: Fit) => void) {
	const main = document.querySelector<HTMLElement>('[data-embed]')!;
	const dialog = document.querySelector<HTMLDialogElement>('dialog[data-evidence]')!;
	const { options, faults } = readOptions(location.search, {
		langs: [document.documentElement.lang],
		chapters: new Set(steps().map((step) => step.dataset.chapter)).size,
		step: (id) => steps().some((step) => step.dataset.storyStep === id),
		meeting: (id) => parts().some((part) => part.dataset.part === id),
		select: (id) => templates().some((template) => template.dataset.evidenceFor === id)
	});
	for (const fault of faults) console.warn(`At the Table: ${fault}`);
	scriptsRun();
	apply(options);
	if (options.meeting) showPart(options.meeting);
	fonts(main.dataset.fonts!);
	show(options, fit(idOf()));

	/** Below its mark; the page grows where the panel would reach beyond it. */
	function place(mark: HTMLElement | undefined) {
		main.style.removeProperty('min-height');
		// A frame with a height of its own shows the panel over its lower part.
		if (!dialog.open || getComputedStyle(dialog).position === 'fixed') return;
		const [frame, box] = [main, mark ?? main].map((node) => node.getBoundingClientRect());
		const top = (mark ? box!.bottom : box!.top) - frame!.top + 6;
		dialog.style.top = `${top}px`;
		main.style.minHeight = `${Math.ceil(top + dialog.offsetHeight + 8)}px`;
	}
	panel(dialog, { place, select: options.select });
}
