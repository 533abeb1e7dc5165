/** What stands in the fields of the embed desk. */
import type { Wishes } from './what.ts';

export interface Chosen {
	/** Its name in the catalogue. */
	what: string;
	wishes: Wishes;
	/** Of the column, in CSS pixels. */
	width: number;
	sameOrigin: boolean;
	/** How the preview is seen; it says nothing of the embed. */
	seen: string;
}

type Field = (name: string) => HTMLInputElement | HTMLSelectElement;

const wishes = ['theme', 'accent', 'background', 'font', 'radius', 'motion', 'controls', 'view', 'chapter'] as const;

/** A colour is written with its sign, as everywhere; an address does without. */
const plain = (value: string) => value.trim().replace(/^#/, '');

export function chosen(field: Field, all: (selector: string) => HTMLElement[]): Chosen {
	const tick = field('sameOrigin');
	return {
		what: field('what').value,
		wishes: Object.fromEntries(wishes.map((name) => [name, plain(field(name).value)])),
		width: Number(field('width').value),
		sameOrigin: tick instanceof HTMLInputElement && tick.checked,
		seen: all('[data-seen]').find((button) => button.ariaPressed === 'true')?.dataset.seen ?? 'light'
	};
}
