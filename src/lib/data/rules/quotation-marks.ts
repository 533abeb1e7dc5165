import { show } from '../at.ts';
import { quotedIn, wellQuoted } from '../quoted.ts';
import { wordRun } from '../word-run.ts';
import { proseOf } from './prose.ts';
import type { RecordRule } from './rule.ts';

export const quotationMarks: RecordRule = {
	name: 'quotation-marks',
	scope: 'record',
	about: 'quotation marks in our own texts are “ and ” in pairs, with words between them',
	*run(context) {
		for (const { text, at } of proseOf(context)) {
			if (!wellQuoted(text))
				yield { at, message: `quotation mark without its partner: ${show(text)}`, hint: 'write “ before and ” after' };
			else if (quotedIn(text).some((inner) => wordRun(inner).length === 0)) {
				yield { at, message: `quotation marks around nothing: ${show(text)}`, hint: 'remove them' };
			}
		}
	}
};
