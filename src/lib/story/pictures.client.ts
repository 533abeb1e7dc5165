/** The pictures of the story, which lie on top of each other: where their marks are, and how these get from one to the next. */
import type { Motion } from './telling.ts';

type Place = { x: number; y: number };

export interface Picture {
	figure: HTMLElement;
	marks: (HTMLElement | SVGElement)[];
	/** Lines from one mark to another. */
	lines: SVGElement[];
	/** What no mark belongs to: the table, rules, the sea. */
	grounds: SVGElement[];
	/** Of marks, by what they are. */
	places: Map<string, Place>;
}

/** What stays the same thing from step to step; where a mark says nothing else it is its record. */
const keyOf = ({ dataset: { key, open } }: HTMLElement | SVGElement) => (key ?? open)!;

export const pictureOf = (figure: HTMLElement): Picture => ({
	figure,
	marks: [...figure.querySelectorAll<HTMLElement | SVGElement>('[data-open]')],
	lines: [...figure.querySelectorAll<SVGElement>('[data-reply]')],
	grounds: [...figure.querySelectorAll<SVGElement>('svg > g')],
	places: new Map()
});

/** Takes the places of all marks at once, relative to their pictures. A picture that is not laid out has no places. */
export function takePlaces(pictures: readonly Picture[]) {
	const taken = pictures.map(({ figure, marks }) => [figure, ...marks].map((node) => node.getBoundingClientRect()));
	taken.forEach(([frame, ...boxes], i) => {
		const { marks, places } = pictures[i]!;
		places.clear();
		marks.forEach((mark, k) => {
			const box = boxes[k]!;
			// Of the layouts of a picture one is shown, and the marks of the others have no places.
			if (box.width) places.set(keyOf(mark), { x: box.left - frame!.left, y: box.top - frame!.top });
		});
	});
}

/** Lets what both pictures show travel, and what is new come from what it answers, or fade in. */
export function carryMarks(last: Picture, next: Picture, motion: Motion) {
	const known = new Set(last.lines.map((line) => line.dataset.reply));
	const fresh = next.lines.filter((line) => !known.has(line.dataset.reply));
	/** Of each mark that a new line leads to, the one that it comes from. */
	const origins = new Map(fresh.map((line) => line.dataset.reply!.split(' ').reverse() as [string, string]));
	for (const mark of next.marks) {
		const key = keyOf(mark);
		const [old, is] = [last, next].map(({ places }) => places.get(key));
		const was = old ?? next.places.get(origins.get(key) ?? '');
		if (!is) continue;
		if (!was) motion.travel(mark, 0, 0, true);
		else if (was.x !== is.x || was.y !== is.y) motion.travel(mark, was.x - is.x, was.y - is.y, !old);
	}
	for (const line of fresh) motion.grow(line);
	if (last.figure.dataset.pictureOf !== next.figure.dataset.pictureOf)
		for (const ground of next.grounds) motion.travel(ground, 0, 0, true);
}
