import type { WholeRule } from './rule.ts';
import { spanOf } from '../edtf.ts';

export const asOf: WholeRule = {
	name: 'as-of',
	scope: 'whole',
	about: 'the dataset ends on a day its latest source can have appeared on',
	*run({ info, each }) {
		const spans = each.sources.flatMap(([{ published }]) => spanOf(published) ?? []);
		const at = ['dataset', 'asOf'] as const;
		const first = spans
			.map(({ from }) => from)
			.sort()
			.at(-1);
		const last = spans
			.map(({ to }) => to)
			.sort()
			.at(-1);
		if (first && info.asOf < first)
			yield { at, message: `before the latest source: "${info.asOf}"`, hint: `use ${first} or later` };
		// A source of unknown date, or one that is open to the future, may be later than all others.
		const open = spans.length < each.sources.length || spans.some(({ to }) => to === '');
		if (!open && last && info.asOf > last)
			yield { at, message: `after the latest source: "${info.asOf}"`, hint: `use ${last} or earlier` };
	}
};
