import type { RecordRule } from './rule.ts';
import { spanOf } from '../edtf.ts';

export const tense: RecordRule = {
	name: 'tense',
	scope: 'record',
	about: 'an event lies before the end of the day its source appeared, a plan does not lie before that day',
	*run({ each, by }) {
		for (const [claim, at] of each.claims) {
			const when = spanOf(claim.when);
			if (!when || (claim.kind !== 'event' && claim.kind !== 'plan')) continue;
			const place = [...at, 'when', 'edtf'] as const;
			const edtf = claim.when?.edtf ?? '';
			for (const id of new Set(claim.evidence.map(({ source }) => source))) {
				const published = spanOf(by.sources.get(id)?.published);
				if (!published) continue;
				if (claim.kind === 'event' && published.to && when.from > published.to) {
					const hint = `source ${id} is of ${published.to} at the latest: make it a plan, or correct the date`;
					yield { at: place, message: `event after its source appeared: "${edtf}"`, hint };
				}
				if (claim.kind === 'plan' && published.from && when.to && when.to < published.from) {
					const hint = `source ${id} is of ${published.from} at the earliest: make it an event or background, or correct the date`;
					yield { at: place, message: `plan for a day before its source appeared: "${edtf}"`, hint };
				}
			}
		}
	}
};
