/** The layouts of a dataset, worked out once: many pictures are made of the same ones. */
import type { Dataset } from '../data/schema.ts';
import { moveLayout } from '../layout/move.ts';
import { positionLayout } from '../layout/position.ts';
import { wordingLayout } from '../layout/wording.ts';

export function once<T>(make: (d: Dataset) => T): (d: Dataset) => T {
	const made = new WeakMap<Dataset, T>();
	return (d) => {
		const kept = made.get(d) ?? make(d);
		made.set(d, kept);
		return kept;
	};
}

export const threadOf = once((d) => moveLayout(d));
export const positionsOf = once((d) => positionLayout(d));
export const wordingOf = once((d) => wordingLayout(d));
