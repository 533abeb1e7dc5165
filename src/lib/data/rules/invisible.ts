import { show } from '../at.ts';
import type { At } from '../at.ts';
import { collectionNames } from '../schema.ts';
import type { RecordRule } from './rule.ts';

/** Controls, zero-width characters, marks that turn the direction of text, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/u;

function* strings(value: unknown, at: At): Generator<[string, At]> {
	if (typeof value === 'string') yield [value, at];
	else if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* strings(inner, [...at, i]);
	else if (value && typeof value === 'object')
		for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...at, key]);
}

export const invisible: RecordRule = {
	name: 'invisible',
	scope: 'record',
	about: 'no text holds characters that cannot be seen',
	*run({ info, each }) {
		const values = collectionNames.flatMap((name): [unknown, At][] => each[name].map(([record, at]) => [record, at]));
		for (const [value, place] of [[info, ['dataset']], ...values] as [unknown, At][]) {
			for (const [text, at] of strings(value, place)) {
				const code = INVISIBLE.exec(text)?.[0].codePointAt(0)?.toString(16).padStart(4, '0');
				if (code)
					yield { at, message: `invisible character U+${code.toUpperCase()}: ${show(text)}`, hint: 'remove it' };
			}
		}
	}
};
