import { show } from '../at.ts';
import type { At } from '../at.ts';
import { collectionNames } from '../schema.ts';
import { codeOf, unseenIn } from '../unseen.ts';
import type { RecordRule } from './rule.ts';
import { textsIn } from './texts-in.ts';

export const invisible: RecordRule = {
	name: 'invisible',
	scope: 'record',
	about: 'no text holds characters that cannot be seen, but for joiners within words of scripts that need them',
	*run({ info, each }) {
		const values = collectionNames.flatMap((name): [unknown, At][] => each[name].map(([record, at]) => [record, at]));
		for (const [value, place] of [[info, ['dataset']], ...values] as [unknown, At][]) {
			for (const [text, at] of textsIn(value, place)) {
				const found = unseenIn(text);
				if (found !== undefined)
					yield { at, message: `invisible character ${codeOf(found)}: ${show(text)}`, hint: 'remove it' };
			}
		}
	}
};
