import type { At } from '../at.ts';
import { words } from '../passage.ts';
import { sentences } from '../sentences.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';

const LONGEST = 30;

function* oneSentenceEach({ info, each }: Context): Generator<[string, At]> {
	for (const [{ gist }, at] of each.claims) yield [gist, [...at, 'gist']];
	for (const [i, gap] of (info?.gaps ?? []).entries()) yield [gap, ['dataset', 'gaps', i]];
}

export const gist: RecordRule = {
	name: 'gist',
	scope: 'record',
	about: `a gist, and what no source says, is one sentence of at most ${LONGEST} words with its full stop, and stands once`,
	*run(context) {
		const seen = new Set<string>();
		for (const [text, at] of oneSentenceEach(context)) {
			const count = words(text).length;
			if (count > LONGEST) yield { at, message: `sentence too long: ${count} words`, hint: `cut it to ${LONGEST}` };
			if (!/[^.]\.[”’]?$/u.test(text))
				yield { at, message: `no full stop at the end: "${text.slice(-20)}"`, hint: 'end the sentence' };
			if (sentences(text).length > 1) yield { at, message: 'more than one sentence', hint: 'split the claim in two' };
			if (seen.has(text))
				yield { at, message: `stands twice: "${text.slice(0, 40)}"`, hint: 'merge the two, or say what differs' };
			seen.add(text);
		}
	}
};
