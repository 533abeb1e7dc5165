/**
 * Keeps the bar and the picture of a framed story in the reader's window, which only the host knows. Everything is
 * measured once, whenever the story is laid out; a word of the host costs two styles and reads nothing.
 */
import { carried, stepAt, type Kept, type View } from './follow.ts';
import { BELOW_BAR, lineIn, restOf } from './story.client.ts';

export interface Follow {
	/** Measures where things stand by themselves. */
	measure(): void;
	/** The step that is read where the host has scrolled to; with `flat` the picture of a step belongs to it. */
	index(view: View, flat: boolean): number;
	/** Carries the bar and the picture of a step to where the reader sees them. */
	carry(view: View, index: number): void;
	/** Where the frame's top edge must be in the window, for a step to be read; negative when above. */
	topFor(index: number, flat: boolean): number;
	/** Lets go of what was carried. */
	leave(): void;
	/** Top of the story, from the top of the frame. */
	top(): number;
}

/** @param root the story; its frame is as tall as its document, so that places on the page are places in the frame */
export function follow(root: HTMLElement): Follow {
	const bar = root.querySelector<HTMLElement>('.story-bar')!;
	const steps = root.querySelector<HTMLElement>('.story-steps')!;
	const sections = [...root.querySelectorAll<HTMLElement>('[data-story-step]')];
	const says = sections.map((section) => section.querySelector<HTMLElement>('.say')!);
	const figures = sections.map((section) => section.querySelector<HTMLElement>('figure')!);
	const down = new Map<HTMLElement, number>();
	let [kept, places] = [new Map<HTMLElement, Kept>(), says.map(() => ({ top: 0, rest: 0, end: 0, flatEnd: 0 }))];
	let top = 0;

	function set(node: HTMLElement, y: number) {
		if (down.get(node) === y) return;
		down.set(node, y);
		node.style.transform = y ? `translateY(${y}px)` : '';
	}

	const edges = (node: HTMLElement) => {
		const box = node.getBoundingClientRect();
		const by = scrollY - (down.get(node) ?? 0);
		return { top: box.top + by, bottom: box.bottom + by };
	};

	return {
		measure() {
			const [whole, within] = [edges(root), edges(steps)];
			top = whole.top;
			const keep = (node: HTMLElement, bottom: number): [HTMLElement, Kept] => {
				const own = edges(node);
				const stick = parseFloat(getComputedStyle(node).top) || 0;
				return [node, { top: own.top, stick, last: bottom - (own.bottom - own.top) }];
			};
			kept = new Map([keep(bar, whole.bottom), ...figures.map((figure) => keep(figure, within.bottom))]);
			places = says.map((say, i) => {
				const [own, figure] = [edges(say), edges(figures[i]!)];
				return { top: own.top, rest: restOf(say), end: own.bottom, flatEnd: Math.max(own.bottom, figure.bottom) };
			});
		},
		index: (view, flat) => {
			const ends = places.map(({ end, flatEnd }) => (flat ? flatEnd : end));
			return stepAt(ends, lineIn(view.height, places.at(-1)!.rest), view);
		},
		carry(view, index) {
			for (const node of [bar, figures[index]!]) set(node, Math.round(carried(kept.get(node)!, view)));
		},
		topFor: (index, flat) => (flat ? BELOW_BAR / 2 : places[index]!.rest) - places[index]!.top,
		leave() {
			for (const node of down.keys()) set(node, 0);
		},
		top: () => top
	};
}
