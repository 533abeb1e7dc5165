import type { At } from '../at.ts';

/** Every text within a value, with its place. */
export function* textsIn(value: unknown, at: At): Generator<[text: string, at: At]> {
	if (typeof value === 'string') yield [value, at];
	else if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* textsIn(inner, [...at, i]);
	else if (value && typeof value === 'object')
		for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...at, key]);
}
