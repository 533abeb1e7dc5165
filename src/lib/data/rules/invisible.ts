import { show } from '../at.ts';
import type { At } from '../at.ts';
import { collectionNames } from '../schema.ts';
import { codeOf, unseenIn } from '../unseen.ts';
import type { RecordRule } from './rule.ts';

function* strings(value: unknown, at: At): Generator<[string, At]> {
	if (typeof value === 'string') yield [value, at];
	else if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* strings(inner, [...at, i]);
	else if (value && typeof value === 'object')
		for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...at, key]);
}

export const invisible: RecordRule = {
	name: 'invisible',
	scope: 'record',
	about: 'no text holds characters that cannot be seen, but for joiners within words of scripts that need them',
	*run({ info, each }) {
		const values = collectionNames.flatMap((name): [unknown, At][] => each[name].map(([record, at]) => [record, at]));
		for (const [value, place] of [[info, ['dataset']], ...values] as [unknown, At][]) {
			for (const [text, at] of strings(value, place)) {
				const found = unseenIn(text);
				if (found !== undefined)
					yield { at, message: `invisible character ${codeOf(found)}: ${show(text)}`, hint: 'remove it' };
			}
		}
	}
};
