import { unquoted } from '../quoted.ts';
import { wordRun } from '../word-run.ts';
import { proseOf } from './prose.ts';
import type { RecordRule } from './rule.ts';

export const loaded: RecordRule = {
	name: 'loaded',
	scope: 'record',
	about: 'a loaded word of dataset.json stands in our own texts only between quotation marks',
	*run(context) {
		const words = context.info?.loaded ?? [];
		for (const { text, at } of proseOf(context)) {
			const ours = wordRun(unquoted(text)).join(' ');
			for (const word of words) {
				if (!` ${ours} `.includes(` ${wordRun(word).join(' ')} `)) continue;
				yield {
					at,
					message: `loaded word outside quotation marks: "${word}"`,
					hint: 'say it neutrally, or quote it as “…”'
				};
			}
		}
	}
};
