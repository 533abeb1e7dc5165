import type { WholeRule } from './rule.ts';
import { spanOf } from '../edtf.ts';

export const held: WholeRule = {
	name: 'held',
	scope: 'whole',
	about: 'a meeting is held only if a source could report it: not after the last source, and by more than a plan',
	*run({ info, each, by }) {
		for (const [{ id, status, when, claims }, at] of each.meetings) {
			if (status !== 'held') continue;
			const span = spanOf(when);
			if (span && span.from > info.asOf) {
				const hint = `the sources end on ${info.asOf}: make it scheduled or proposed`;
				yield { at: [...at, 'status'], message: `held after the last source: "${id}"`, hint };
			}
			if (claims.every((claim) => by.claims.get(claim)?.kind === 'plan')) {
				yield {
					at: [...at, 'status'],
					message: `held, but only plans stand behind it: "${id}"`,
					hint: 'make it scheduled or proposed'
				};
			}
		}
	}
};
