import { unquoted } from '../quoted.ts';
import { holdsWords } from '../word-run.ts';
import { proseOf } from './prose.ts';
import type { RecordRule } from './rule.ts';

export const loaded: RecordRule = {
	name: 'loaded',
	scope: 'record',
	about: 'a loaded word of dataset.json stands in our own texts only between quotation marks',
	*run(context) {
		for (const { text, at } of proseOf(context)) {
			const ours = unquoted(text);
			for (const word of context.info?.loaded ?? []) {
				if (!holdsWords(ours, word)) continue;
				yield { at, message: `loaded word outside quotation marks: "${word}"`, hint: 'say it neutrally, or quote it as “…”' };
			}
		}
	}
};
